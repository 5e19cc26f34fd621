import type { Clock } from '../../../platform/clock.ts';
import type { StaffGate } from '../access/staff-gate.ts';
import type { ImportStore } from './import-store.ts';

export interface ImportDeps {
  readonly gate: StaffGate;
  readonly imports: ImportStore;
  readonly muscles: readonly string[];
  readonly clock: Clock;
}
