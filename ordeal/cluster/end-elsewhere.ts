// How long it takes until a socket that one process holds is closed by what was ended through another.
import { WebSocket } from 'ws';
import { logIn } from '../../bench/harness/log-in.ts';

const rounds = 40;
const endedByUser = 4500;

/** A process of a cluster, as far as this goes. */
interface Server {
  readonly url: string;
}

async function endOne(token: string, holder: Server, other: Server): Promise<number> {
  const headers = { authorization: `Bearer ${token}`, connection: 'close' };
  const started = await fetch(`${holder.url}/stream/sessions/start/`, { headers });
  const { session_id } = (await started.json()) as { readonly session_id: string };
  const socket = new WebSocket(`${holder.url.replace('http', 'ws')}/ws/session/${session_id}/`);
  const closed = new Promise<{ readonly code: number; readonly atMs: number }>((resolve, reject) => {
    socket.once('close', (code) => {
      resolve({ code, atMs: performance.now() });
    });
    socket.once('error', reject);
  });
  await new Promise((resolve) => socket.once('open', resolve));
  // An answer says that the session is claimed.
  const answered = new Promise((resolve) => socket.once('message', resolve));
  socket.send(JSON.stringify({ type: 'ping' }));
  await answered;
  const ended = await fetch(`${other.url}/stream/sessions/end/?session_id=${session_id}`, { headers });
  const endedAt = performance.now();
  await ended.arrayBuffer();
  if (!ended.ok) throw new Error(`ending a session was answered ${ended.status}`);
  const { code, atMs } = await closed;
  if (code !== endedByUser) throw new Error(`the socket was closed with ${code}`);
  return atMs - endedAt;
}

/** @returns the 99th percentile, in milliseconds from the answer to the close */
export async function endElsewhere({ members }: { readonly members: readonly Server[] }): Promise<number> {
  const [first] = members;
  if (!first) throw new Error('there is no process');
  const token = await logIn(first.url);
  const took: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const holder = members[round % members.length] ?? first;
    const other = members[(round + 1) % members.length] ?? first;
    took.push(await endOne(token, holder, other));
  }
  took.sort((a, b) => a - b);
  return took[Math.ceil(took.length * 0.99) - 1] ?? Number.NaN;
}
