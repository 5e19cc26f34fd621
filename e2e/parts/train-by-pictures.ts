// Trains as an app does: a session, its socket, and one camera picture after the other.
import { encodeJpeg } from '../../server/src/features/live/pose-pool/encode-jpeg.ts';
import type { RgbPicture } from '@spotter/pose/rgb-picture';
import { call } from './call.ts';

interface Answer {
  readonly type: string;
  readonly count?: number;
  readonly error?: string;
}

const frameMs = 80;

/**
 * Sends what `drawAt` gives for each moment, the next picture once the last is answered.
 * @returns how many repetitions the server has counted
 */
export async function trainByPictures(
  address: string,
  { token, exercise }: { readonly token: string; readonly exercise: string },
  { lengthMs, drawAt }: { readonly lengthMs: number; readonly drawAt: (tMs: number) => RgbPicture },
): Promise<number> {
  const started = await call<{ session_id: string }>(address, '/stream/sessions/start/', { token });
  const socket = new WebSocket(`${address.replace('http', 'ws')}/ws/session/${started.session_id}/`);
  const answerTo = (message: object) =>
    new Promise<Answer>((resolve, reject) => {
      socket.onmessage = ({ data }: MessageEvent<string>) => {
        const answer = JSON.parse(data) as Answer;
        if (answer.error !== undefined) reject(new Error(answer.error));
        else if (answer.type === 'frame' || answer.type === 'status') resolve(answer);
      };
      socket.onclose = ({ reason }) => {
        reject(new Error(`the socket closed: ${reason}`));
      };
      socket.send(JSON.stringify(message));
    });
  await new Promise((resolve) => {
    socket.onopen = resolve;
  });
  try {
    await answerTo({ exercise_type: exercise });
    let count = 0;
    for (let tMs = 0; tMs < lengthMs; tMs += frameMs) {
      const frame = Buffer.from(encodeJpeg(drawAt(tMs))).toString('base64');
      count = (await answerTo({ frame, t: tMs })).count ?? count;
    }
    return count;
  } finally {
    socket.onclose = null;
    socket.close();
  }
}
