import type { Clock } from '../../../platform/clock.ts';
import type { StoredSetting } from '../../settings/runtime-settings-store.ts';
import type { DescribedSetting, RuntimeSettingName, RuntimeValues } from '../../settings/runtime-settings.ts';
import type { Staff } from '../../dashboard/staff.ts';
import type { Actor } from '../../dashboard/audit/audit-store.ts';

export interface AdminSettingsDeps {
  readonly staff: Staff;
  readonly clock: Clock;
  readonly settings: {
    readonly described: Readonly<Record<RuntimeSettingName, DescribedSetting>>;
    readonly environment: RuntimeValues;
    readonly stored: () => Promise<readonly StoredSetting[]>;
    readonly wrongWith: (name: RuntimeSettingName, value: number | boolean) => string | undefined;
  };
  /** Stores a value, or takes it away where it is null, with its audit entry. */
  readonly changeSetting: (
    actor: Actor,
    name: RuntimeSettingName,
    change: {
      readonly value: number | boolean | null;
      /** What holds where nothing is stored. */
      readonly environment: number | boolean;
    },
    nowMs: number,
  ) => Promise<void>;
}
