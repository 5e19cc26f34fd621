// How many transactions are stored in a second, and what it costs that processes tell each other something meanwhile. What is told is a row in
// a transaction; so each figure stands beside one with as many rows and transactions of which nothing is told.
import { Type } from 'typebox';
import { topic } from '../../server/src/platform/bus/topic.ts';
import { systemClock } from '../../server/src/platform/clock.ts';
import {
  openDatabase,
  type DatabaseLocation,
  type DatabaseTransaction,
} from '../../server/src/platform/database/database.ts';
import { inTransaction, tellAll } from '../../server/src/platform/database/in-transaction.ts';
import { migrate } from '../../server/src/platform/database/migrate.ts';
import { openBus } from '../../server/src/platform/database/open-bus.ts';
import { systemIds } from '../../server/src/platform/ids.ts';
import { createLogger } from '../../server/src/platform/logger.ts';
import { interleave } from '../harness/interleave.ts';

const writers = 16;
/** Thirty times what ten million people tell (docs/scaling.md). */
const besidePerSecond = 100;
const rounds = 7;
const roundMs = 2_000;
const told = topic('bench', Type.Object({ id: Type.String({ maxLength: 36 }) }));

type Write = (trx: DatabaseTransaction, name: string) => Promise<void>;

/** In each round, in a second. */
export interface CommitRates {
  /** Of the writers, with nobody beside. */
  readonly alone: readonly number[];
  /** Of the writers, while others store {@link besidePerSecond} rows a second, and while they tell as much. */
  readonly besideRows: readonly number[];
  readonly besideTold: readonly number[];
  /** With a second row in each transaction, and with something told instead. */
  readonly withRow: readonly number[];
  readonly withTold: readonly number[];
}

const mark: Write = async (trx, name) => {
  await trx
    .insertInto('change_marks')
    .values({ name, version: 1 })
    .onConflict((conflict) =>
      conflict.column('name').doUpdateSet(({ eb }) => ({ version: eb('change_marks.version', '+', 1) })),
    )
    .execute();
};

const tell: Write = (trx) => {
  tellAll(trx, told, { id: systemIds.uuid() });
  return Promise.resolve();
};

export async function measureCommitRates(url: string): Promise<CommitRates> {
  const location: DatabaseLocation = {
    dialect: 'postgres',
    url,
    poolSize: writers,
    statementTimeoutMs: 15_000,
  };
  const log = createLogger({ level: 'silent', json: true });
  const open = () => {
    const opened = openDatabase(location, () => undefined);
    return { ...opened, bus: openBus(opened, location, { clock: systemClock, ids: systemIds, log }) };
  };
  const [writing, other] = [open(), open()];
  await migrate(writing.db, 'postgres');
  await other.bus.listen();
  await writing.bus.listen();

  async function rate(also?: Write): Promise<number> {
    let commits = 0;
    const since = performance.now();
    const write = async (index: number): Promise<void> => {
      while (performance.now() - since < roundMs) {
        await inTransaction(writing.db, async (trx) => {
          await mark(trx, `bench ${index}`);
          await also?.(trx, `also ${index}`);
        });
        commits += 1;
      }
    };
    await Promise.all(Array.from({ length: writers }, (_, index) => write(index)));
    return (commits * 1000) / (performance.now() - since);
  }

  async function beside(write: Write): Promise<number> {
    let count = 0;
    const writes = setInterval(() => {
      count += 1;
      void inTransaction(other.db, (trx) => write(trx, `beside ${count % writers}`));
    }, 1_000 / besidePerSecond);
    try {
      return await rate();
    } finally {
      clearInterval(writes);
    }
  }

  const rates = await interleave(rounds, {
    alone: () => rate(),
    besideRows: () => beside(mark),
    besideTold: () => beside(tell),
    withRow: () => rate(mark),
    withTold: () => rate(tell),
  });
  for (const { bus, close } of [writing, other]) {
    await bus.close();
    await close();
  }
  return rates;
}
