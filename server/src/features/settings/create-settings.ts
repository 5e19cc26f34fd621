// Settings that change while the server runs.
import type { Clock } from '../../platform/clock.ts';
import type { Database } from '../../platform/database/database.ts';
import type { App } from '../../platform/http/app-instance.ts';
import type { Staff } from '../dashboard/staff.ts';
import { currentSettings } from './current-settings.ts';
import type { RuntimeValues } from './runtime-settings.ts';
import { createSettingsStore } from './settings-store.ts';
import { describedSettings } from './staff/described-settings.ts';
import { listSettings } from './staff/list-settings.ts';
import { showSetting } from './staff/show-setting.ts';
import { updateSetting } from './staff/update-setting.ts';

interface Given {
  readonly db: Database;
  readonly clock: Clock;
  /** Another number whenever a setting may have changed. */
  readonly mark: () => Promise<number>;
  /** What holds where nothing is stored. */
  readonly environment: RuntimeValues;
}

export function createSettings({ db, clock, mark, environment }: Given) {
  const store = createSettingsStore(db);
  const current = currentSettings({ store, mark, environment });

  return {
    /** @returns reads what holds now */
    reader:
      <Name extends keyof RuntimeValues>(name: Name) =>
      async (): Promise<RuntimeValues[Name]> =>
        (await current())[name],
    forgetPerson: store.forgetPerson,
    staffRoutes: (app: App, staff: Staff): void => {
      const described = describedSettings(store, environment);
      listSettings(app, staff, described);
      showSetting(app, staff, described);
      updateSetting(app, staff, { db, clock, store, described });
    },
  };
}
