import { NewOrder } from '@spotter/contract/admin/catalogue';
import { Type } from 'typebox';
import type { App } from '../../../platform/http/app-instance.ts';
import { staffOf } from '../access/staff-gate.ts';
import { dashboardProblems, permitted } from '../in-dashboard.ts';
import type { CatalogueDeps } from './catalogue-deps.ts';
import { doneWithGroup } from './group-refusal-error.ts';

export function orderGroups(app: App, { gate, groups, clock }: CatalogueDeps): void {
  app.put(
    '/admin/api/groups/order',
    {
      onRequest: gate.may('groups.edit'),
      schema: {
        ...permitted('groups.edit', 'orderGroups', 'Put the groups in this order'),
        body: NewOrder,
        response: {
          204: Type.Null({ description: 'They are in this order.' }),
          ...dashboardProblems('body', 'staff', 'admin.not_found'),
        },
      },
    },
    async (request, reply) => {
      doneWithGroup(await groups.order(staffOf(request), request.body.ids, clock.nowMs()));
      return reply.code(204).send(null);
    },
  );
}
