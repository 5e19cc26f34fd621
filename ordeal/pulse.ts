// Asks the server how it is, again and again, while it is tried: the longest it kept silent, and what it weighs.
import { readFileSync } from 'node:fs';

const everyMs = 50;

export interface Pulse {
  /** Milliseconds of the slowest answer. */
  readonly stop: () => Promise<number>;
}

export function takePulse(url: string): Pulse {
  let slowest = 0;
  let isStopped = false;
  async function ask(): Promise<void> {
    while (!isStopped) {
      const since = performance.now();
      await fetch(`${url}/healthz`).then(
        (answer) => answer.text(),
        () => undefined,
      );
      slowest = Math.max(slowest, performance.now() - since);
      await new Promise((resolve) => setTimeout(resolve, everyMs));
    }
  }
  const asking = ask();
  return {
    stop: async () => {
      isStopped = true;
      await asking;
      return slowest;
    },
  };
}

/** Resident memory of a process in MB (proc(5)); NaN where the system does not tell. */
export function residentMb(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? Number.NaN) / 1024;
  } catch {
    return Number.NaN;
  }
}
