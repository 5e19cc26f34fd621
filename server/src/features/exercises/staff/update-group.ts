import { AdminGroup, GroupChange } from '@spotter/contract/admin/catalogue';
import { ByRowId } from '@spotter/contract/admin/conventions';
import type { App } from '../../../platform/http/app-instance.ts';
import type { Staff } from '../../dashboard/staff.ts';
import type { ChangeCatalogue } from '../change-catalogue.ts';
import { checkedGroupName } from './checked-group-name.ts';
import { editGroups } from '../edit-groups.ts';

export function updateGroup(app: App, staff: Staff, changeCatalogue: ChangeCatalogue): void {
  app.patch(
    '/admin/api/groups/:id',
    staff.may('groups.edit', {
      operationId: 'updateGroup',
      summary: 'Rename or move an exercise group; clients see it at once',
      params: ByRowId,
      body: GroupChange,
      response: { 200: AdminGroup },
      problems: ['body', 'admin.not_found', 'admin.taken'],
    }),
    async (request) => {
      const id = request.params.id;
      const { name, position } = request.body;
      const patch = {
        ...(name === undefined ? {} : { name: checkedGroupName(name) }),
        ...(position === undefined ? {} : { position }),
      };
      return changeCatalogue(staff.of(request), (change) => editGroups(change).change(id, patch));
    },
  );
}
