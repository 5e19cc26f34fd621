import { TextId } from '@spotter/contract/admin/conventions';
import { RuntimeSetting } from '@spotter/contract/admin/settings';
import type { App } from '../../../platform/http/app-instance.ts';
import { dashboardProblems, permitted } from '../in-dashboard.ts';
import type { AdminSettingsDeps } from './settings-deps.ts';
import { createSettingsReader } from './settings-reader.ts';

export function showSetting(app: App, { gate, settings }: AdminSettingsDeps): void {
  const reader = createSettingsReader(settings);
  app.get(
    '/admin/api/settings/:id',
    {
      onRequest: gate.may('settings.show'),
      schema: {
        ...permitted('settings.show', 'showSetting', 'One setting'),
        params: TextId,
        response: {
          200: RuntimeSetting,
          ...dashboardProblems('request.invalid', 'staff', 'admin.not_found'),
        },
      },
    },
    ({ params }) => reader.one(params.id),
  );
}
