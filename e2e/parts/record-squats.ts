// Trains as a page does that sends what a browser's recorder gives: video, chunk by chunk.
import type { Page } from 'playwright-core';
import { call } from './call.ts';

export interface Recorded {
  /** Repetitions at the last frame that was answered. */
  readonly count: number;
  readonly looked: number;
  readonly errors: readonly string[];
  /** Of the close, null where the socket stayed open to the end. */
  readonly closedWith: number | null;
}

/** Records the camera of the page for so long, as `MediaRecorder.start(100)` does it, and streams it to a new session. */
export async function recordSquats(
  page: Page,
  address: string,
  {
    token,
    mimeType,
    lengthMs,
  }: { readonly token: string; readonly mimeType: string; readonly lengthMs: number },
): Promise<Recorded> {
  const { session_id } = await call<{ session_id: string }>(address, '/stream/sessions/start/', { token });
  const url = `${address.replace('http', 'ws')}/ws/session/${session_id}/`;
  return page.evaluate(
    async (asked) => {
      const told = { count: 0, looked: 0, errors: [] as string[], closedWith: null as number | null };
      const socket = new WebSocket(asked.url);
      const chosen = Promise.withResolvers<unknown>();
      socket.onopen = () => {
        socket.send(JSON.stringify({ exercise_type: 'squat' }));
      };
      socket.onclose = ({ code }) => (told.closedWith = code);
      socket.onmessage = ({ data }: MessageEvent<string>) => {
        const message = JSON.parse(data) as { type: string; count?: number; code?: string };
        if (message.type === 'status') chosen.resolve(undefined);
        if (message.type === 'error') told.errors.push(message.code ?? '');
        if (message.type !== 'frame') return;
        told.looked += 1;
        told.count = message.count ?? told.count;
      };
      await chosen.promise;
      const stream = await navigator.mediaDevices.getUserMedia({ video: true });
      const recorder = new MediaRecorder(stream, { mimeType: asked.mimeType });
      recorder.ondataavailable = ({ data }) => {
        if (data.size > 0) socket.send(data);
      };
      recorder.start(100);
      await new Promise((resolve) => setTimeout(resolve, asked.lengthMs));
      const stopped = new Promise((resolve) => (recorder.onstop = resolve));
      recorder.stop();
      await stopped;
      for (const track of stream.getTracks()) track.stop();
      // What was sent last has been looked at once nothing more is answered for a while.
      for (let looked = -1; looked !== told.looked;) {
        looked = told.looked;
        await new Promise((resolve) => setTimeout(resolve, 1_000));
      }
      socket.onclose = null;
      socket.close();
      return told;
    },
    { url, mimeType, lengthMs },
  );
}
