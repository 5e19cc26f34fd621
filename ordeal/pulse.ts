// Asks the server how it is, again and again, while it is tried: the longest it kept silent, and what it weighs.
import { readdirSync, readFileSync } from 'node:fs';
import { repeat } from './repeat.ts';

const everyMs = 50;

export interface Pulse {
  /** Milliseconds of the slowest answer. */
  readonly stop: () => Promise<number>;
}

export function takePulse(url: string): Pulse {
  let slowest = 0;
  const stop = repeat(async () => {
    const since = performance.now();
    await fetch(`${url}/healthz`).then(
      (answer) => answer.text(),
      () => undefined,
    );
    slowest = Math.max(slowest, performance.now() - since);
  }, everyMs);
  return {
    stop: async () => {
      await stop();
      return slowest;
    },
  };
}

/** The processes that a process has started and that still run (proc(5)); none where the system does not tell. */
function childrenOf(pid: number): readonly number[] {
  try {
    return readdirSync(`/proc/${pid}/task`)
      .flatMap((thread) => readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').split(' '))
      .filter((child) => child !== '')
      .map(Number);
  } catch {
    return [];
  }
}

function ownMb(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? Number.NaN) / 1024;
  } catch {
    return Number.NaN;
  }
}

/** Resident memory in MB of a process and those that it has started; NaN where the system does not tell. */
export function residentMb(pid: number): number {
  return [pid, ...childrenOf(pid)].reduce((sum, one) => sum + ownMb(one), 0);
}
