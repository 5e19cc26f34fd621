import type { BusMessage } from '../bus/bus-message.ts';
import type { Outlet } from '../bus/bus.ts';
import type { Topic } from '../bus/topic.ts';
import { codeOf } from './code-of.ts';
import type { Database, DatabaseTransaction } from './database.ts';

/** Enough for several that collide: of those that wait for each other the database ends one, and the rest go on. */
const attempts = 5;
/** PostgreSQL, appendix A: `serialization_failure` and `deadlock_detected`; nothing of the transaction was done. */
const lostToAnother = new Set<string | undefined>(['40001', '40P01']);
/** `admin_shutdown`, and what node-postgres says without a code: the connection was ended, as a fail-over does; another one may do it. */
const ended = '57P01';
const endedInWords = /^(?:Connection terminated unexpectedly|Client has encountered a connection error)/;

const outlets = new WeakMap<Database, Outlet>();
/** What is to be told with a transaction that is under way. */
const toldWith = new WeakMap<DatabaseTransaction, BusMessage[]>();

function mayBeTriedAgain(error: unknown, isDone: boolean): boolean {
  const code = codeOf(error);
  const isEnded = code === ended || (error instanceof Error && endedInWords.test(error.message));
  // A connection that ends while it commits does not say whether it has.
  return lostToAnother.has(code) || (isEnded && !isDone);
}

/** From now on what is told with changes of this database goes out here. */
export function setOutlet(db: Database, outlet: Outlet): void {
  outlets.set(db, outlet);
}

/**
 * Tells every process, this one too, once the transaction is stored; nothing where it is not.
 * @throws Error in a transaction that is not one of {@link inTransaction}
 */
export function tellAll<T>(trx: DatabaseTransaction, { name }: Topic<T>, body: T): void {
  const messages = toldWith.get(trx);
  if (!messages) throw new Error('what is told belongs to a change: use inTransaction');
  messages.push({ topic: name, body });
}

function isTransaction(db: Database): db is DatabaseTransaction {
  return db.isTransaction;
}

/** What belongs to a change and happens in its transaction: its audit entry. */
export type Alongside = (trx: DatabaseTransaction) => Promise<void>;

/**
 * Runs `work` in the transaction that is under way, or in one of its own: then once more where another transaction was in its
 * way, or its connection was ended. It must change nothing but the database.
 */
export async function inTransaction<T>(
  db: Database,
  work: (trx: DatabaseTransaction) => Promise<T>,
): Promise<T> {
  if (isTransaction(db)) return work(db);
  const outlet = outlets.get(db);
  for (let attempt = 1; ; attempt += 1) {
    const messages: BusMessage[] = [];
    let isDone = false;
    try {
      const result = await db.transaction().execute(async (trx) => {
        toldWith.set(trx, messages);
        const made = await work(trx);
        // Last, so that it is stored soon after.
        if (messages.length > 0) await outlet?.write(trx, messages);
        isDone = true;
        return made;
      });
      if (messages.length > 0) outlet?.tell(messages);
      return result;
    } catch (error) {
      if (attempt === attempts || !mayBeTriedAgain(error, isDone)) throw error;
    }
  }
}
