import { TextId } from '@spotter/contract/admin/conventions';
import { RuntimeSetting } from '@spotter/contract/admin/settings';
import type { App } from '../../../platform/http/app-instance.ts';
import type { AdminSettingsDeps } from './settings-deps.ts';
import { createSettingsReader } from './settings-reader.ts';

export function showSetting(app: App, { staff, settings }: AdminSettingsDeps): void {
  const reader = createSettingsReader(settings);
  app.get(
    '/admin/api/settings/:id',
    staff.may('settings.show', {
      operationId: 'showSetting',
      summary: 'One setting',
      params: TextId,
      response: { 200: RuntimeSetting },
      problems: ['request.invalid', 'admin.not_found'],
    }),
    ({ params }) => reader.one(params.id),
  );
}
