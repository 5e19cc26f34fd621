import type { StaffGate } from '../access/staff-gate.ts';
import type { AuditStore } from './audit-store.ts';

export interface AuditDeps {
  readonly gate: StaffGate;
  readonly audit: AuditStore;
}
