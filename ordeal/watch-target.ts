// What holds in every trial: the server never keeps silent for long, loses no process, and weighs afterwards what it weighed
// before.
import { workerLost } from '../server/src/features/live/pose-pool/open-poses.ts';
import { residentMb, takePulse } from './pulse.ts';
import type { Target } from './target.ts';
import type { Given, Outcome } from './trial.ts';

/** Below this share there is too little work for memory to have a level. */
const leastShareForMemory = 0.1;
const grownBy = 1.1;
const shownFailures = 10;

/**
 * Does the work in two halves: what the server weighs after the first is its level, which it has to be back at after the
 * second.
 * @param half does one half of the work, and says what it saw wrong
 * @param seen tells in a few words what was done
 */
export async function watchTarget(
  target: Target,
  { share, longestSilenceMs }: Given,
  half: (index: 0 | 1) => Promise<readonly string[]>,
  seen: () => string,
): Promise<Outcome> {
  const isWeighed = share >= leastShareForMemory;
  const weigh = async (): Promise<number> => {
    if (isWeighed) await target.collectGarbage();
    return residentMb(target.pid());
  };
  await target.ready();
  const pulse = takePulse(target.url);
  const failures: string[] = [];
  async function work(index: 0 | 1): Promise<void> {
    failures.push(...(await half(index)));
    if (target.log().includes(workerLost)) failures.push('a process that finds poses was lost');
  }
  await work(0);
  const level = await weigh();
  await work(1);
  const silenceMs = Math.round(await pulse.stop());
  const after = await weigh();
  if (silenceMs > longestSilenceMs) failures.push(`the server was silent for ${silenceMs} ms`);
  if (isWeighed && after > level * grownBy) {
    failures.push(
      `it weighs ${after.toFixed(0)} MB after the second half, ${level.toFixed(0)} after the first`,
    );
  }
  return {
    seen: `${seen()}; slowest /healthz ${silenceMs} ms; ${level.toFixed(0)} MB after half, ${after.toFixed(0)} MB after all`,
    failures: failures.slice(0, shownFailures),
  };
}
