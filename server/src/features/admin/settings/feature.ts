import type { App } from '../../../platform/http/app-instance.ts';
import { listSettings } from './list-settings.ts';
import type { AdminSettingsDeps } from './settings-deps.ts';
import { showSetting } from './show-setting.ts';
import { updateSetting } from './update-setting.ts';

export function registerAdminSettings(app: App, deps: AdminSettingsDeps): void {
  listSettings(app, deps);
  showSetting(app, deps);
  updateSetting(app, deps);
}
