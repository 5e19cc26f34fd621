import fc from 'fast-check';
import { batchesOf } from '../batches-of.ts';
import type { Outcome, Trial } from '../trial.ts';
import { watchTarget } from '../watch-target.ts';
import { askAll, createAsk } from './ask.ts';
import { planRequest } from './plan-request.ts';
import { readRoutes } from './read-routes.ts';

const requests = 40_000;
const batch = 500;

export const fuzzRest: Trial = {
  name: 'REST, from its own description',
  bar: 'no 5xx that is not told, no answer that is no problem, no silence over a second, memory back at its level',
  run: async (target, given): Promise<Outcome> => {
    const routes = await readRoutes(target.url);
    const ask = createAsk(target);
    const plans = fc.oneof(...routes.map(planRequest));
    const classes = [0, 0, 0, 0, 0, 0];
    const total = Math.round(requests * given.share);
    const each = Math.round(total / 2);

    async function half(index: number): Promise<string[]> {
      const wrong: string[] = [];
      for (const queue of batchesOf(plans, { seed: given.seed + index, count: each, size: batch })) {
        await askAll(queue, async (planned) => {
          const asked = await ask(planned);
          const hundred = Math.floor(asked.status / 100);
          classes[hundred] = (classes[hundred] ?? 0) + 1;
          if (asked.wrong !== undefined) wrong.push(asked.wrong);
        });
      }
      return wrong;
    }

    return watchTarget(target, given, half, () => {
      const counts = [2, 3, 4, 5].map((hundred) => `${classes[hundred] ?? 0} ${hundred}xx`);
      return `${total} requests to ${routes.length} routes: ${counts.join(', ')}`;
    });
  },
};
