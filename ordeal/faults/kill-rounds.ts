import type { Target } from '../target.ts';
import type { Outcome, Trial } from '../trial.ts';
import { createWriters, type LookFor, type Write } from './acknowledged-writes.ts';

const rounds = { sqlite: 50, postgres: 20 } as const;
const killAfterMs = { least: 100, most: 600 } as const;
const shownFailures = 10;

/** Writes until the server is killed in the middle of it. @returns what was acknowledged, by its kind */
async function writeUntilKilled(
  target: Target,
  writers: readonly (readonly [kind: string, write: Write])[],
  afterMs: number,
): Promise<ReadonlyMap<string, readonly LookFor[]>> {
  const kept = new Map<string, LookFor[]>();
  let isDown = false;
  const writing = [...writers, ...writers].map(async ([kind, write]) => {
    const mine = kept.get(kind) ?? [];
    kept.set(kind, mine);
    while (!isDown) {
      const lookFor = await write().catch(() => undefined);
      if (lookFor) mine.push(lookFor);
    }
  });
  await new Promise((resolve) => setTimeout(resolve, afterMs));
  await target.stop('SIGKILL');
  isDown = true;
  await Promise.all(writing);
  return kept;
}

export const killRounds: Trial = {
  name: 'kill -9 during acknowledged writes',
  bar: 'nothing that was acknowledged is lost, and it starts again by itself',
  run: async (target, { share, seed }): Promise<Outcome> => {
    const total = Math.max(1, Math.round(rounds[target.database] * share));
    const failures: string[] = [];
    const counts = new Map<string, number>();
    for (let round = 0; round < total; round += 1) {
      const writers = await createWriters(target);
      const spread = killAfterMs.most - killAfterMs.least;
      const kept = await writeUntilKilled(
        target,
        writers,
        killAfterMs.least + ((seed + round * 37) % spread),
      );
      await target.restart();
      for (const [kind, looks] of kept) {
        counts.set(kind, (counts.get(kind) ?? 0) + looks.length);
        const lost = await Promise.all(looks.map((lookFor) => lookFor()));
        failures.push(...lost.flatMap((one) => (one === undefined ? [] : [`round ${round}: ${one}`])));
      }
    }
    const acknowledged = [...counts].map(([kind, count]) => `${count} ${kind}`).join(', ');
    return {
      seen: `${total} rounds, acknowledged and found again: ${acknowledged}`,
      failures: failures.slice(0, shownFailures),
    };
  },
};
