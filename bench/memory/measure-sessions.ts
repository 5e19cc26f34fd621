// What a live session holds: bytes that are left in the server after a collection, with many sockets and without.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { WebSocket } from 'ws';
import { openSession } from '../harness/open-session.ts';
import { startProcess, type StartedProcess } from '../harness/start-process.ts';
import { startSessions } from '../harness/start-sessions.ts';
import { startSpotter } from '../harness/start-spotter.ts';
import { openFilm } from '../live/film.ts';

export interface SessionKind {
  /** What is trained; null of bare sockets of `ws`, without a server of ours. */
  readonly exercise: string | null;
  /** For so long poses are sent. */
  readonly trainedSeconds: number;
}

/** Some first, so that what all sessions share is there. */
const firstSessions = 5;
const settleMs = 1_000;
const lookEveryMs = 20;

const film = openFilm('json');

async function bytesLeft({ pid }: StartedProcess, file: string): Promise<number> {
  await wait(settleMs);
  rmSync(file, { force: true });
  process.kill(pid, 'SIGUSR2');
  while (!existsSync(file) || readFileSync(file, 'utf8') === '') await wait(lookEveryMs);
  return Number(readFileSync(file, 'utf8'));
}

function open(address: string, exercise: string | null): Promise<WebSocket> {
  const configure = { type: 'configure', exercise, rate: film.rate, feedback: 'lean' };
  return openSession(address, exercise === null ? null : JSON.stringify(configure));
}

/** As many as a camera would take in the time: a server believes no client whose clock runs faster. */
async function train(sockets: readonly WebSocket[], seconds: number): Promise<void> {
  const startedAt = performance.now();
  for (let number = 0; number < seconds * film.rate; number += 1) {
    for (const [index, socket] of sockets.entries()) socket.send(film.message(index, number));
    await wait(Math.max(0, startedAt + ((number + 1) * 1000) / film.rate - performance.now()));
  }
}

/** @returns bytes that each of so many sessions holds */
export async function measureSessions(
  { exercise, trainedSeconds }: SessionKind,
  count: number,
  file: string,
): Promise<number> {
  const probe = ['--import', join(import.meta.dirname, 'probe.ts')];
  const echo = join(import.meta.dirname, '../socket/bare-echo.ts');
  const all = String(count + firstSessions);
  const limits = { LIMIT_SESSIONS_PER_USER: all, LIMIT_SESSION_STARTS: all };
  const server =
    exercise === null
      ? await startProcess(echo, [], { MEMORY_FILE: file }, probe)
      : await startSpotter({ MEMORY_FILE: file, ...limits }, probe);
  try {
    const addresses =
      exercise === null
        ? Array.from({ length: count + firstSessions }, () => server.url.replace('http', 'ws'))
        : await startSessions(server.url, count + firstSessions, count + firstSessions);
    const openAll = (some: readonly string[]) => Promise.all(some.map((address) => open(address, exercise)));
    const first = await openAll(addresses.slice(0, firstSessions));
    await train(first, trainedSeconds);
    const before = await bytesLeft(server, file);
    const sockets = await openAll(addresses.slice(firstSessions));
    await train(sockets, trainedSeconds);
    return ((await bytesLeft(server, file)) - before) / count;
  } finally {
    await server.stop();
  }
}
