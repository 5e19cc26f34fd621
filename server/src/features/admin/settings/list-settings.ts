import { RuntimeSettingList } from '@spotter/contract/admin/settings';
import type { App } from '../../../platform/http/app-instance.ts';
import { dashboardProblems, permitted } from '../in-dashboard.ts';
import type { AdminSettingsDeps } from './settings-deps.ts';
import { createSettingsReader } from './settings-reader.ts';

export function listSettings(app: App, { gate, settings }: AdminSettingsDeps): void {
  const reader = createSettingsReader(settings);
  app.get(
    '/admin/api/settings',
    {
      onRequest: gate.may('settings.list'),
      schema: {
        ...permitted('settings.list', 'listSettings', 'Settings that change while the server runs'),
        response: { 200: RuntimeSettingList, ...dashboardProblems('staff') },
      },
    },
    async () => {
      const data = [...(await reader.all())];
      return { data, total: data.length, hasNextPage: false };
    },
  );
}
