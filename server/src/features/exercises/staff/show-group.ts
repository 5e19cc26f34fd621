import { AdminGroup } from '@spotter/contract/admin/catalogue';
import { ByRowId } from '@spotter/contract/admin/conventions';
import type { App } from '../../../platform/http/app-instance.ts';
import { noSuchRecord } from '../../../platform/http/no-such-record.ts';
import type { Staff } from '../../dashboard/staff.ts';
import type { ExerciseGroupsStore } from '../exercise-groups-store.ts';

export function showGroup(app: App, staff: Staff, groups: Pick<ExerciseGroupsStore, 'find'>): void {
  app.get(
    '/admin/api/groups/:id',
    staff.may('groups.show', {
      operationId: 'showGroup',
      summary: 'One exercise group',
      params: ByRowId,
      response: { 200: AdminGroup },
      problems: ['request.invalid', 'admin.not_found'],
    }),
    async ({ params }) => {
      const group = await groups.find(params.id);
      if (!group) throw noSuchRecord('group');
      return group;
    },
  );
}
