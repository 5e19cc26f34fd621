import { RuntimeSettingList } from '@spotter/contract/admin/settings';
import type { App } from '../../../platform/http/app-instance.ts';
import type { Staff } from '../../dashboard/staff.ts';
import type { DescribedSettings } from './described-settings.ts';

export function listSettings(app: App, staff: Staff, described: DescribedSettings): void {
  app.get(
    '/admin/api/settings',
    staff.may('settings.list', {
      operationId: 'listSettings',
      summary: 'Settings that change while the server runs',
      response: { 200: RuntimeSettingList },
    }),
    async () => {
      const data = await described.all();
      return { data, total: data.length, hasNextPage: false };
    },
  );
}
