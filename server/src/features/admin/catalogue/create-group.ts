import { AdminGroup, GroupFields } from '@spotter/contract/admin/catalogue';
import type { App } from '../../../platform/http/app-instance.ts';
import { staffOf } from '../access/staff-gate.ts';
import { dashboardProblems, permitted } from '../in-dashboard.ts';
import type { CatalogueDeps } from './catalogue-deps.ts';
import { checkedGroupName } from './checked-group-name.ts';
import { findGroup } from './find-group.ts';
import { doneWithGroup } from './group-refusal-error.ts';

export function createGroup(app: App, { gate, groups, clock }: CatalogueDeps): void {
  app.post(
    '/admin/api/groups',
    {
      onRequest: gate.may('groups.create'),
      schema: {
        ...permitted('groups.create', 'createGroup', 'Add an exercise group'),
        body: GroupFields,
        response: { 201: AdminGroup, ...dashboardProblems('body', 'staff', 'admin.taken') },
      },
    },
    async (request, reply) => {
      const { name, position } = request.body;
      const group = { name: checkedGroupName(name), position };
      const { id } = doneWithGroup(await groups.create(staffOf(request), group, clock.nowMs()));
      reply.code(201);
      return findGroup(groups, id);
    },
  );
}
