import { isAllowed, staffRoles } from '@spotter/contract/admin/permissions';
import fc from 'fast-check';
import { longestParam } from '../../server/src/platform/http/create-http.ts';
import type { Outcome, Trial } from '../trial.ts';
import { askAll, createAsk } from './ask.ts';
import { planRequest, type PlannedRequest } from './plan-request.ts';
import { readRoutes, type Route } from './read-routes.ts';

const requestsEach = 4_000;

const mayCall = (role: string, { permission }: Route): boolean => {
  const [resource = '', action = ''] = permission?.split('.') ?? [];
  return isAllowed(role, resource, action);
};

/** An address that no route takes is a 404 to everybody. */
function leadsSomewhere({ address }: PlannedRequest): boolean {
  const [path = ''] = address.split('?', 1);
  return path.split('/').every((part) => part.length <= longestParam);
}

/** Whatever is sent with it: who may not, may not. */
export const fuzzRoles: Trial = {
  name: 'the matrix of roles, under fuzz',
  bar: 'whoever may not is told so (401, 403), whatever they send; never anything else',
  run: async (target, { share, seed }): Promise<Outcome> => {
    const routes = (await readRoutes(target.url)).filter(({ permission }) => permission !== undefined);
    const failures: string[] = [];
    const refusals: string[] = [];
    const numRuns = Math.max(20, Math.round((requestsEach * share) / (staffRoles.length + 1)));
    for (const role of ['nobody', ...staffRoles] as const) {
      const forbidden = routes.filter((route) => role === 'nobody' || !mayCall(role, route));
      if (forbidden.length === 0) continue;
      const ask = createAsk(target, role === 'nobody' ? 'owner' : role);
      const caller = role === 'nobody' ? ('nobody' as const) : ('right' as const);
      const plans = fc
        .oneof(...forbidden.map(planRequest))
        .filter(leadsSomewhere)
        .map((planned) => ({ ...planned, caller }));
      await askAll(fc.sample(plans, { seed, numRuns }), async (planned) => {
        const { status, wrong } = await ask(planned);
        if (wrong !== undefined) failures.push(wrong);
        if (status !== (role === 'nobody' ? 401 : 403)) {
          failures.push(
            `${role}: ${planned.route.method} ${planned.address.slice(0, 200)} was answered ${status}`,
          );
        }
      });
      refusals.push(`${numRuns} as ${role} at ${forbidden.length} routes`);
    }
    return { seen: `refused: ${refusals.join(', ')}`, failures: failures.slice(0, 10) };
  },
};
