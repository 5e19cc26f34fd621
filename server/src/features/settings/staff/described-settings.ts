import type { RuntimeSetting } from '@spotter/contract/admin/settings';
import { noSuchRecord } from '../../../platform/http/no-such-record.ts';
import { showMomentOrNull } from '../../../platform/http/show-moment.ts';
import {
  runtimeSettingNames,
  runtimeSettings,
  type DescribedSetting,
  type RuntimeSettingName,
  type RuntimeValues,
} from '../runtime-settings.ts';
import type { SettingsStore, StoredSetting } from '../settings-store.ts';

export type DescribedSettings = ReturnType<typeof describedSettings>;

/** The settings as the dashboard shows them. */
export function describedSettings(store: Pick<SettingsStore, 'all'>, environment: RuntimeValues) {
  function show(name: RuntimeSettingName, all: readonly StoredSetting[]): RuntimeSetting {
    const setting: DescribedSetting = runtimeSettings[name];
    const isNumber = setting.kind === 'number';
    const stored = all.find((one) => one.name === name);
    return {
      id: name,
      kind: setting.kind,
      title: setting.title,
      meaning: setting.meaning,
      unit: isNumber ? setting.unit : null,
      minimum: isNumber ? setting.minimum : null,
      maximum: isNumber ? setting.maximum : null,
      value: stored?.value ?? environment[name],
      environment_value: environment[name],
      environment_name: setting.environmentName,
      source: stored ? 'stored' : 'environment',
      updated_at: showMomentOrNull(stored?.updatedAt ?? null),
      updated_by: stored?.updatedBy ?? null,
    };
  }

  return {
    all: async (): Promise<RuntimeSetting[]> => {
      const stored = await store.all();
      return runtimeSettingNames.map((name) => show(name, stored));
    },

    /** @throws AppError admin.not_found */
    one: async (id: string): Promise<RuntimeSetting & { readonly name: RuntimeSettingName }> => {
      const name = runtimeSettingNames.find((known) => known === id);
      if (!name) throw noSuchRecord('setting');
      return { ...show(name, await store.all()), name };
    },
  };
}
