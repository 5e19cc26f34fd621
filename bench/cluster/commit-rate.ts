// How many transactions are stored in a second: alone, while another process tells something all the time, and with something told with
// each of them.
import { Type } from 'typebox';
import { topic } from '../../server/src/platform/bus/topic.ts';
import { systemClock } from '../../server/src/platform/clock.ts';
import { openDatabase, type DatabaseLocation } from '../../server/src/platform/database/database.ts';
import { inTransaction, tellAll } from '../../server/src/platform/database/in-transaction.ts';
import { migrate } from '../../server/src/platform/database/migrate.ts';
import { openBus } from '../../server/src/platform/database/open-bus.ts';
import { systemIds } from '../../server/src/platform/ids.ts';
import { createLogger } from '../../server/src/platform/logger.ts';
import { interleave } from '../harness/interleave.ts';
import { median } from '../harness/median.ts';

const writers = 16;
/** Thirty times what ten million people tell (docs/scaling.md). */
const toldPerSecond = 100;
const rounds = 5;
const roundMs = 2_000;
const told = topic('bench', Type.Object({ id: Type.String({ maxLength: 36 }) }));

export interface CommitRate {
  readonly quiet: number;
  /** While others tell {@link toldPerSecond} messages a second. */
  readonly beside: number;
  readonly telling: number;
}

export async function measureCommitRate(url: string): Promise<CommitRate> {
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
  const [writing, hearing] = [open(), open()];
  await migrate(writing.db, 'postgres');
  await hearing.bus.listen();
  await writing.bus.listen();

  async function rate(isTelling: boolean): Promise<number> {
    let commits = 0;
    const since = performance.now();
    const write = async (index: number): Promise<void> => {
      while (performance.now() - since < roundMs) {
        await inTransaction(writing.db, async (trx) => {
          const name = `bench ${index}`;
          await trx
            .insertInto('change_marks')
            .values({ name, version: 1 })
            .onConflict((conflict) => conflict.column('name').doUpdateSet({ version: commits }))
            .execute();
          if (isTelling) tellAll(trx, told, { id: systemIds.uuid() });
        });
        commits += 1;
      }
    };
    await Promise.all(Array.from({ length: writers }, (_, index) => write(index)));
    return (commits * 1000) / (performance.now() - since);
  }

  async function beside(): Promise<number> {
    const telling = setInterval(() => {
      void inTransaction(hearing.db, (trx) => {
        tellAll(trx, told, { id: systemIds.uuid() });
        return Promise.resolve();
      });
    }, 1_000 / toldPerSecond);
    try {
      return await rate(false);
    } finally {
      clearInterval(telling);
    }
  }

  const rates = await interleave(rounds, { quiet: () => rate(false), beside, telling: () => rate(true) });
  for (const { bus, close } of [writing, hearing]) {
    await bus.close();
    await close();
  }
  return { quiet: median(rates.quiet), beside: median(rates.beside), telling: median(rates.telling) };
}
