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
  /** Of the catalogue, which this change has moved one further. */
  readonly mark: number;
  /** Its entries are written together, when all is done. */
  readonly noteForAudit: (entry: NewAuditEntry) => void;
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
      const mark = await moveMark(trx, 'catalogue');
      const nowMs = clock.nowMs();
      const entries: NewAuditEntry[] = [];
      const noteForAudit = (entry: NewAuditEntry): void => void entries.push(entry);
      const done = await work({ trx, actor, nowMs, mark, noteForAudit });
      await writeAudit(trx, actor, entries, nowMs);
      return done;
    });
}
