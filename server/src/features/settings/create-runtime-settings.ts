import { wrongWithSetting, type RuntimeValues } from './runtime-settings.ts';
import type { RuntimeSettingsStore } from './runtime-settings-store.ts';

export interface RuntimeSettings {
  readonly current: () => Promise<RuntimeValues>;
  readonly environment: RuntimeValues;
}

interface RuntimeSettingsDeps {
  readonly store: Pick<RuntimeSettingsStore, 'all'>;
  /** Another number whenever a setting may have changed. */
  readonly mark: () => Promise<number>;
  readonly environment: RuntimeValues;
}

export function createRuntimeSettings({ store, mark, environment }: RuntimeSettingsDeps): RuntimeSettings {
  let known: { readonly mark: number; readonly values: RuntimeValues } | undefined;

  return {
    environment,
    current: async () => {
      // Read before the values: what changes in between is read again.
      const now = await mark();
      if (known?.mark === now) return known.values;
      const stored = await store.all();
      const valid = stored.filter(({ name, value }) => wrongWithSetting(name, value) === undefined);
      const values = {
        ...environment,
        ...Object.fromEntries(valid.map(({ name, value }) => [name, value])),
      };
      known = { mark: now, values };
      return values;
    },
  };
}
