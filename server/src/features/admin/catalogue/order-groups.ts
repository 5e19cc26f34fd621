import { NewOrder } from '@spotter/contract/admin/catalogue';
import { Type } from 'typebox';
import type { App } from '../../../platform/http/app-instance.ts';
import type { CatalogueDeps } from './catalogue-deps.ts';
import { doneWithGroup } from './group-refusal-error.ts';

export function orderGroups(app: App, { staff, groups, clock }: CatalogueDeps): void {
  app.put(
    '/admin/api/groups/order',
    staff.may('groups.edit', {
      operationId: 'orderGroups',
      summary: 'Put the groups in this order',
      body: NewOrder,
      response: { 204: Type.Null({ description: 'They are in this order.' }) },
      problems: ['body', 'admin.not_found'],
    }),
    async (request, reply) => {
      doneWithGroup(await groups.order(staff.of(request), request.body.ids, clock.nowMs()));
      return reply.code(204).send(null);
    },
  );
}
