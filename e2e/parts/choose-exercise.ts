import { call } from './call.ts';

/** @returns what a new session answers to the choice of an exercise */
export async function chooseExercise(address: string, token: string, exercise: string): Promise<unknown> {
  const started = await call<{ session_id: string }>(address, '/stream/sessions/start/', { token });
  const socket = new WebSocket(`${address.replace('http', 'ws')}/ws/session/${started.session_id}/`);
  try {
    return await new Promise((resolve, reject) => {
      socket.onopen = () => {
        socket.send(JSON.stringify({ exercise_type: exercise }));
      };
      socket.onmessage = ({ data }: MessageEvent<string>) => {
        resolve(JSON.parse(data));
      };
      socket.onclose = ({ reason }) => {
        reject(new Error(`the socket closed: ${reason}`));
      };
    });
  } finally {
    socket.close();
  }
}
