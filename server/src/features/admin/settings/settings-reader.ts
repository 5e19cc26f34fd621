import type { RuntimeSetting } from '@spotter/contract/admin/settings';
import type { StoredSetting } from '../../settings/runtime-settings-store.ts';
import type { RuntimeSettingName } from '../../settings/runtime-settings.ts';
import { noSuchRecord } from '../../../platform/http/record-id.ts';
import { showMomentOrNull } from '../../../platform/http/show-moment.ts';
import type { AdminSettingsDeps } from './settings-deps.ts';

/** The settings as the dashboard shows them. */
export function createSettingsReader(settings: AdminSettingsDeps['settings']) {
  const names = Object.keys(settings.described) as RuntimeSettingName[];

  function show(name: RuntimeSettingName, stored: StoredSetting | undefined): RuntimeSetting {
    const setting = settings.described[name];
    const isNumber = setting.kind === 'number';
    return {
      id: name,
      kind: setting.kind,
      title: setting.title,
      meaning: setting.meaning,
      unit: isNumber ? setting.unit : null,
      minimum: isNumber ? setting.minimum : null,
      maximum: isNumber ? setting.maximum : null,
      value: stored?.value ?? settings.environment[name],
      environment_value: settings.environment[name],
      environment_name: setting.environmentName,
      source: stored ? 'stored' : 'environment',
      updated_at: showMomentOrNull(stored?.updatedAt ?? null),
      updated_by: stored?.updatedBy ?? null,
    };
  }

  return {
    all: async (): Promise<readonly RuntimeSetting[]> => {
      const stored = await settings.stored();
      return names.map((name) =>
        show(
          name,
          stored.find((setting) => setting.name === name),
        ),
      );
    },

    /** @throws AppError admin.not_found */
    one: async (id: string): Promise<RuntimeSetting & { readonly name: RuntimeSettingName }> => {
      const name = names.find((known) => known === id);
      if (!name) throw noSuchRecord('setting');
      const stored = (await settings.stored()).find((setting) => setting.name === name);
      return { ...show(name, stored), name };
    },
  };
}
