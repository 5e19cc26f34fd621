// What a pose costs the server of another checkout, this one and ws alone: a second each in turn, so that other work strikes all alike.
import { loadavg } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { WebSocket } from 'ws';
import { interleave } from '../harness/interleave.ts';
import { median } from '../harness/median.ts';
import { openSession } from '../harness/open-session.ts';
import { cpuSeconds } from '../harness/process-usage.ts';
import { startProcess, type StartedProcess } from '../harness/start-process.ts';
import { startSessions } from '../harness/start-sessions.ts';
import { startSpotter } from '../harness/start-spotter.ts';
import { openFilm, type Film, type PoseForm } from './film.ts';

interface Comparison {
  /** Folder of the other checkout, with its packages. */
  readonly before: string;
  readonly sockets: number;
  readonly form: PoseForm;
  readonly feedback: 'full' | 'lean';
  readonly rounds: number;
  readonly warmUpRounds: number;
  readonly serverEnv: Readonly<Record<string, string>>;
}

interface Contestant {
  readonly server: StartedProcess;
  readonly sockets: readonly WebSocket[];
  /** Of the next frame. */
  frame: number;
  owed: number;
}

/** A round waits for its answers so long. */
const patienceMs = 2_000;

/** @param configure what is said first, and answered; null of who is sent nothing but poses */
async function connect(
  server: StartedProcess,
  addresses: readonly string[],
  configure: string | null,
): Promise<Contestant> {
  const sockets: WebSocket[] = [];
  const contestant: Contestant = { server, sockets, frame: 0, owed: 0 };
  for (const address of addresses) {
    const socket = await openSession(address, configure);
    socket.on('message', (data: Buffer) => {
      if (configure === null || /^\{"type":"(?:frame|lean)"/.test(data.toString('latin1', 0, 20)))
        contestant.owed -= 1;
    });
    sockets.push(socket);
  }
  return contestant;
}

/** Sends a second of poses, evenly. @returns microseconds of the server's CPU for each */
async function playSecond(contestant: Contestant, film: Film): Promise<number> {
  const { server, sockets } = contestant;
  const poses = film.rate * sockets.length;
  const usedBefore = cpuSeconds(server.pid);
  const startedAt = performance.now();
  let sent = 0;
  while (sent < poses) {
    const due = Math.min(poses, Math.ceil(((performance.now() - startedAt) / 1_000) * poses));
    for (; sent < due; sent += 1) {
      const index = sent % sockets.length;
      sockets[index]?.send(film.message(index, contestant.frame + Math.floor(sent / sockets.length)));
      contestant.owed += 1;
    }
    await wait(1);
  }
  contestant.frame += film.rate;
  for (let waitedMs = 0; contestant.owed > 0 && waitedMs < patienceMs; waitedMs += 5) await wait(5);
  return ((cpuSeconds(server.pid) - usedBefore) * 1e6) / poses;
}

export async function compare(comparison: Comparison): Promise<void> {
  const { sockets, form, feedback, rounds, warmUpRounds, serverEnv } = comparison;
  const film = openFilm(form);
  const ours = async (checkout?: string): Promise<Contestant> => {
    const server = await startSpotter(serverEnv, [], checkout);
    const configure = { type: 'configure', exercise: 'squat', rate: film.rate, feedback };
    return connect(server, await startSessions(server.url, sockets, sockets), JSON.stringify(configure));
  };
  const bare = async (): Promise<Contestant> => {
    const server = await startProcess(join(import.meta.dirname, '../socket/bare-echo.ts'), []);
    const address = server.url.replace('http', 'ws');
    return connect(server, new Array<string>(sockets).fill(address), null);
  };
  const contestants = {
    before: await ours(resolve(comparison.before)),
    now: await ours(),
    'ws alone': await bare(),
  };
  const play = () =>
    Object.fromEntries(
      Object.entries(contestants).map(([name, contestant]) => [name, () => playSecond(contestant, film)]),
    );
  try {
    await interleave(warmUpRounds, play());
    const load = (loadavg()[0] ?? 0).toFixed(1);
    const all = await interleave(rounds, play());
    console.log(`${rounds} seconds of ${sockets} sockets each, ${form}, ${feedback}; load ${load}\n`);
    console.log('| Server | CPU for a pose, us | over before | over ws alone |\n| --- | --- | --- | --- |');
    const usOf = (name: string): readonly number[] => all[name] ?? [];
    const over = (name: string, other: string): string =>
      median(usOf(name).map((us, round) => us / (usOf(other)[round] ?? NaN))).toFixed(2);
    for (const name of Object.keys(contestants)) {
      const cells = [name, median(usOf(name)).toFixed(0), over(name, 'before'), over(name, 'ws alone')];
      console.log(`| ${cells.join(' | ')} |`);
    }
  } finally {
    await Promise.all(Object.values(contestants).map(({ server }) => server.stop()));
  }
}
