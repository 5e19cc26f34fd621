import { AdminGroup, GroupFields } from '@spotter/contract/admin/catalogue';
import type { App } from '../../../platform/http/app-instance.ts';
import type { Staff } from '../../dashboard/staff.ts';
import type { ChangeCatalogue } from '../change-catalogue.ts';
import { checkedGroupName } from './checked-group-name.ts';
import { editGroups } from '../edit-groups.ts';

export function createGroup(app: App, staff: Staff, changeCatalogue: ChangeCatalogue): void {
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
      const checked = checkedGroupName(name);
      const group = await changeCatalogue(staff.of(request), (change) =>
        editGroups(change).add(checked, position),
      );
      reply.code(201);
      return group;
    },
  );
}
