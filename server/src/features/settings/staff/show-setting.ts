import { ByName } from '@spotter/contract/admin/conventions';
import { RuntimeSetting } from '@spotter/contract/admin/settings';
import type { App } from '../../../platform/http/app-instance.ts';
import type { Staff } from '../../dashboard/staff.ts';
import type { DescribedSettings } from './described-settings.ts';

export function showSetting(app: App, staff: Staff, described: DescribedSettings): void {
  app.get(
    '/admin/api/settings/:id',
    staff.may('settings.show', {
      operationId: 'showSetting',
      summary: 'One setting',
      params: ByName,
      response: { 200: RuntimeSetting },
      problems: ['request.invalid', 'admin.not_found'],
    }),
    ({ params }) => described.one(params.id),
  );
}
