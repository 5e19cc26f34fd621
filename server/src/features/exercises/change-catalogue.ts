// A change to the catalogue by staff: with its audit entries in one transaction, and read by every process from then on.
import type { Clock } from '../../platform/clock.ts';
import { moveMark } from '../../platform/database/change-marks.ts';
import type { Database, DatabaseTransaction } from '../../platform/database/database.ts';
import { inTransaction } from '../../platform/database/in-transaction.ts';
import type { Actor, NewAuditEntry } from '../dashboard/audit/audit-entry.ts';
import type { Staff } from '../dashboard/staff.ts';

/** A change under way. */
export interface CatalogueChange {
  readonly trx: DatabaseTransaction;
  readonly actor: Actor;
  readonly nowMs: number;
  readonly writeAudit: (entry: NewAuditEntry) => Promise<void>;
}

interface Given {
  readonly db: Database;
  readonly clock: Pick<Clock, 'nowMs'>;
  readonly writeAudit: Staff['writeAudit'];
}

/** All of `work` or, where it throws, nothing. */
export type ChangeCatalogue = <T>(actor: Actor, work: (change: CatalogueChange) => Promise<T>) => Promise<T>;

export function createChangeCatalogue({ db, clock, writeAudit }: Given): ChangeCatalogue {
  return (actor, work) =>
    inTransaction(db, async (trx) => {
      // First: it holds the mark, so that changes by several people come one after the other on both databases.
      await moveMark(trx, 'catalogue');
      const nowMs = clock.nowMs();
      return work({ trx, actor, nowMs, writeAudit: (entry) => writeAudit(trx, actor, entry, nowMs) });
    });
}
