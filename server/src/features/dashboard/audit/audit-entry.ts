// What is written into the audit log, and who has done it.
import type { AuditAction, AuditedResource } from '@spotter/contract/admin/audit';
import type { Values } from '../../../platform/changed-fields.ts';

/** Who makes a change. */
export interface Actor {
  readonly userId: number;
  readonly username: string;
}

/** By what a change is made where nobody is signed in. */
export interface Unattended {
  readonly userId: null;
  readonly username: 'command line' | 'environment' | 'set-up link';
}

export interface NewAuditEntry {
  readonly action: AuditAction;
  readonly resource: AuditedResource;
  readonly resourceId: string | number;
  /** What the record is called. */
  readonly label: string;
  readonly before?: Values;
  readonly after?: Values;
}
