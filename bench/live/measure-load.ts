// One load on one server: what its clients saw, and what it used meanwhile.
import { fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cpuSeconds, residentMegabytes, withChildren } from '../harness/process-usage.ts';
import type { StartedProcess } from '../harness/start-process.ts';
import type { Job, Load } from './load.ts';

export interface Measured extends Load {
  /** CPU of the server for each frame that was sent, its pose workers included. */
  readonly cpuMicroseconds: number;
  readonly megabytes: number;
  /** The worst second's 99th percentile of how late its event loop was. */
  readonly loopP99Ms: number;
}

/** @param loopFile where the server's probe writes */
export function measureLoad(
  { pid }: Pick<StartedProcess, 'pid'>,
  job: Job,
  loopFile: string,
): Promise<Measured> {
  return new Promise((resolve, reject) => {
    const usedBy = (measure: (pid: number) => number): number =>
      withChildren(pid).reduce((sum, one) => sum + measure(one), 0);
    const clients = fork(join(import.meta.dirname, 'load.ts'));
    let usedBefore = NaN;
    let used = NaN;
    let megabytes = NaN;
    let linesBefore: string[] = [];
    const lines = (): string[] => readFileSync(loopFile, 'utf8').trim().split('\n');
    clients.on('message', (message: 'measuring' | 'sent' | Load) => {
      if (message === 'measuring') {
        usedBefore = usedBy(cpuSeconds);
        linesBefore = lines();
      } else if (message === 'sent') {
        used = usedBy(cpuSeconds) - usedBefore;
        megabytes = usedBy(residentMegabytes);
      } else {
        const late = lines()
          .slice(linesBefore.length + 1)
          .map((line) => (JSON.parse(line) as { p99: number }).p99);
        resolve({
          ...message,
          cpuMicroseconds: (used * 1e6) / message.sent,
          megabytes,
          loopP99Ms: Math.max(...late),
        });
      }
    });
    clients.once('exit', (code) => {
      reject(new Error(`the clients ended with ${String(code)}`));
    });
    clients.send(job);
  });
}
