import { AdminGroup } from '@spotter/contract/admin/catalogue';
import { NumberId } from '@spotter/contract/admin/conventions';
import type { App } from '../../../platform/http/app-instance.ts';
import { dashboardProblems, permitted } from '../in-dashboard.ts';
import { recordId } from '../list/record-id.ts';
import type { CatalogueDeps } from './catalogue-deps.ts';
import { findGroup } from './find-group.ts';

export function showGroup(app: App, { gate, groups }: CatalogueDeps): void {
  app.get(
    '/admin/api/groups/:id',
    {
      onRequest: gate.may('groups.show'),
      schema: {
        ...permitted('groups.show', 'showGroup', 'One exercise group'),
        params: NumberId,
        response: { 200: AdminGroup, ...dashboardProblems('request.invalid', 'staff', 'admin.not_found') },
      },
    },
    ({ params }) => findGroup(groups, recordId(params, 'group')),
  );
}
