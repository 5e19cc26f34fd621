import type { Outcome, Trial } from '../trial.ts';
import { takePulse } from '../pulse.ts';
import { whatIsNotTheirs } from './what-is-not-theirs.ts';
import { workWithoutBound } from './work-without-bound.ts';

const attacks = [...workWithoutBound, ...whatIsNotTheirs];

export const runAttacks: Trial = {
  name: 'attacks that once worked, by name',
  bar: 'each is refused or borne, and none keeps the server silent for a second',
  run: async (target, { longestSilenceMs }): Promise<Outcome> => {
    await target.ready();
    const failures: string[] = [];
    let slowest = { name: '', ms: 0 };
    for (const { name, run } of attacks) {
      const pulse = takePulse(target.url);
      const wrong = await run(target).catch((error: unknown) => String(error));
      const ms = Math.round(await pulse.stop());
      if (wrong !== undefined) failures.push(`${name}: ${wrong}`);
      if (ms > longestSilenceMs) failures.push(`${name}: the server was silent for ${ms} ms`);
      if (ms > slowest.ms) slowest = { name, ms };
    }
    return {
      seen: `${attacks.length} attacks; slowest /healthz ${slowest.ms} ms, beside ${slowest.name}`,
      failures,
    };
  },
};
