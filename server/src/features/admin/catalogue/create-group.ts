import { AdminGroup, GroupFields } from '@spotter/contract/admin/catalogue';
import type { App } from '../../../platform/http/app-instance.ts';
import type { CatalogueDeps } from './catalogue-deps.ts';
import { checkedGroupName } from './checked-group-name.ts';
import { findGroup } from './find-group.ts';
import { doneWithGroup } from './group-refusal-error.ts';

export function createGroup(app: App, { staff, groups, clock }: CatalogueDeps): void {
  app.post(
    '/admin/api/groups',
    staff.may('groups.create', {
      operationId: 'createGroup',
      summary: 'Add an exercise group',
      body: GroupFields,
      response: { 201: AdminGroup },
      problems: ['body', 'admin.taken'],
    }),
    async (request, reply) => {
      const { name, position } = request.body;
      const group = { name: checkedGroupName(name), position };
      const { id } = doneWithGroup(await groups.create(staff.of(request), group, clock.nowMs()));
      reply.code(201);
      return findGroup(groups, id);
    },
  );
}
