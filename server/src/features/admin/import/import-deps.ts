import type { Clock } from '../../../platform/clock.ts';
import type { Staff } from '../../dashboard/staff.ts';
import type { ImportStore } from './import-store.ts';

export interface ImportDeps {
  readonly staff: Staff;
  readonly imports: ImportStore;
  readonly muscles: readonly string[];
  readonly clock: Clock;
}
