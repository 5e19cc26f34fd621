import { WebSocket } from 'ws';
import { asPerson, call, codeOf } from '../attacks/attack.ts';
import { openSession } from '../socket/open-session.ts';
import type { Target } from '../target.ts';
import type { Outcome, Trial } from '../trial.ts';

/** LIMIT_SESSIONS_PER_USER. */
const perUser = 3;
const withinMs = 5_000;

/** @returns what it is told; `admitted` where it is let in */
async function claim(target: Target, token: string): Promise<string> {
  const started = await call(target, 'POST', '/stream/sessions/start/', { headers: asPerson({ token }) });
  if (started.status !== 201) return `${String(codeOf(started))} ${started.text}`;
  const { session_id: id } = JSON.parse(started.text) as { readonly session_id: string };
  const { url } = target;
  const socket = new WebSocket(`${url.replace('http', 'ws')}/ws/session/${id}/`);
  socket.on('error', () => undefined);
  socket.once('open', () => {
    socket.send('{"exercise_type":"squat"}');
  });
  const said = await new Promise<string>((resolve) => {
    socket.once('message', (data: Buffer) => {
      resolve(data.toString('utf8'));
    });
    socket.once('close', (code) => {
      resolve(String(code));
    });
  });
  socket.close(1000);
  const { type, code = said, message = '' } = JSON.parse(said) as Record<string, string>;
  return type === 'status' ? 'admitted' : `${code} ${message}`;
}

/** Their device is gone, and no end was ever said. */
export const silentSockets: Trial = {
  name: 'a member who comes back while three dead sockets still count',
  bar: 'takes the place of one within five seconds; of sockets that answer, never',
  options: { env: { LIMIT_SESSIONS_PER_USER: String(perUser) } },
  run: async (target): Promise<Outcome> => {
    const failures: string[] = [];
    const { token } = await target.newPerson();
    const open = await Promise.all(Array.from({ length: perUser }, () => openSession(target, token)));
    const refused = await claim(target, token);
    if (!refused.includes('limits.too_many_sessions'))
      failures.push(`beside ${perUser} that answer one was told ${refused}`);
    const alive = open.filter(({ socket }) => socket.readyState === WebSocket.OPEN).length;
    if (alive < perUser) failures.push(`${perUser - alive} sockets that answer were closed`);
    // Nothing is read any more, and so no ping is answered.
    for (const { socket } of open) socket.pause();
    const since = performance.now();
    const taken = await claim(target, token);
    const tookMs = Math.round(performance.now() - since);
    if (taken !== 'admitted') failures.push(`beside ${perUser} dead ones one was told ${taken}`);
    if (tookMs > withinMs) failures.push(`it took ${tookMs} ms`);
    for (const { socket } of open) socket.terminate();
    return {
      seen: `refused in words beside ${alive} that answer; ${taken} after ${tookMs} ms beside dead ones`,
      failures,
    };
  },
};
