import { wrongWithSetting, type RuntimeValues } from './runtime-settings.ts';
import type { SettingsStore } from './settings-store.ts';

interface Given {
  readonly store: Pick<SettingsStore, 'all'>;
  /** Another number whenever a setting may have changed. */
  readonly mark: () => Promise<number>;
  readonly environment: RuntimeValues;
}

/** The settings as they are, read again only where one has changed. */
export function currentSettings({ store, mark, environment }: Given): () => Promise<RuntimeValues> {
  let known: { readonly mark: number; readonly values: RuntimeValues } | undefined;

  return async () => {
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
  };
}
