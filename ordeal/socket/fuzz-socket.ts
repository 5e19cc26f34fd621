import fc from 'fast-check';
import { WebSocket } from 'ws';
import type { Target } from '../target.ts';
import type { Outcome, Trial } from '../trial.ts';
import { watchTarget } from '../watch-target.ts';
import { startSession } from './open-session.ts';
import { planMessage } from './plan-message.ts';
import { recordedPoses } from './recorded-poses.ts';

const connections = 400;
const messagesEach = 100;
const atOnce = 8;
/** Of sockets (docs/protocol.md), and the ends that RFC 6455 knows. */
const knownCodes = (code: number) =>
  (code >= 4000 && code < 4600) || [1000, 1002, 1003, 1005, 1007, 1009].includes(code);

interface Talk {
  readonly code: number;
  readonly wrong: readonly string[];
}

/** Opens a session and says all of it; the server may close at any time, but has to say why. */
async function talk(
  target: Target,
  token: string,
  messages: readonly (string | Uint8Array)[],
): Promise<Talk> {
  const id = await startSession(target.url, token);
  const socket = new WebSocket(`${target.url.replace('http', 'ws')}/ws/session/${id}/`);
  const wrong: string[] = [];
  socket.on('message', (data: Buffer) => {
    const text = data.toString('utf8');
    try {
      const { type } = JSON.parse(text) as { readonly type?: unknown };
      if (typeof type !== 'string') wrong.push(`said something without a type: ${text.slice(0, 100)}`);
    } catch {
      wrong.push(`said something that is no JSON: ${text.slice(0, 100)}`);
    }
  });
  socket.on('error', () => undefined);
  const closed = new Promise<number>((resolve) => socket.once('close', resolve));
  await new Promise<void>((resolve) => {
    socket.once('open', resolve);
    socket.once('close', () => {
      resolve();
    });
  });
  for (const message of messages) {
    if (socket.readyState !== WebSocket.OPEN) break;
    await new Promise<void>((resolve) => {
      socket.send(message, () => {
        resolve();
      });
    });
  }
  socket.close(1000);
  return { code: await closed, wrong };
}

export const fuzzSocket: Trial = {
  name: 'the socket, structure-aware',
  bar: 'every message answered or refused in words, every close with a code of ours, no silence over a second',
  run: async (target, given): Promise<Outcome> => {
    const poses = await recordedPoses();
    const each = Math.max(2, Math.round((connections * given.share) / 2));
    const codes = new Map<number, number>();

    async function half(index: number): Promise<string[]> {
      const failures: string[] = [];
      const queue = Array.from({ length: each }, (_, n) => given.seed + index * each + n);
      await Promise.all(
        Array.from({ length: atOnce }, async () => {
          for (let seed = queue.pop(); seed !== undefined; seed = queue.pop()) {
            const { token } = await target.newPerson();
            const messages = fc.sample(planMessage(poses), { seed, numRuns: messagesEach });
            const { code, wrong } = await talk(target, token, messages);
            codes.set(code, (codes.get(code) ?? 0) + 1);
            failures.push(...wrong);
            if (!knownCodes(code)) failures.push(`closed with ${code}`);
          }
        }),
      );
      return failures;
    }

    return watchTarget(target, given, half, () => {
      const ends = [...codes].map(([code, count]) => `${count} with ${code}`).join(', ');
      return `${each * 2} connections, up to ${each * 2 * messagesEach} messages; closed ${ends}`;
    });
  },
};
