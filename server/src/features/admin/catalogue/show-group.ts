import { AdminGroup } from '@spotter/contract/admin/catalogue';
import { NumberId } from '@spotter/contract/admin/conventions';
import type { App } from '../../../platform/http/app-instance.ts';
import { recordId } from '../../../platform/http/record-id.ts';
import type { CatalogueDeps } from './catalogue-deps.ts';
import { findGroup } from './find-group.ts';

export function showGroup(app: App, { staff, groups }: CatalogueDeps): void {
  app.get(
    '/admin/api/groups/:id',
    staff.may('groups.show', {
      operationId: 'showGroup',
      summary: 'One exercise group',
      params: NumberId,
      response: { 200: AdminGroup },
      problems: ['request.invalid', 'admin.not_found'],
    }),
    ({ params }) => findGroup(groups, recordId(params, 'group')),
  );
}
