// What all processes on one PostgreSQL have counted, in windows of time. Keys are kept as digests: some are addresses.
import { createHash } from 'node:crypto';
import { sql, type Expression } from 'kysely';
import type { AttemptLimit, Attempts, Reserved } from '../limits/attempts.ts';
import type { Added, Total } from '../limits/shared-counters.ts';
import type { Database } from './database.ts';

/** Of login attempts that fail. */
const attemptWindowMs = 15 * 60_000;

function digest(name: string, key: string): string {
  return createHash('sha256').update(`${name} ${key}`).digest('base64url');
}

interface Row {
  readonly key: string;
  readonly count: number;
  readonly pending: number;
  readonly remainingMs: number;
}

/** @param now milliseconds since 1970 */
export function createLimitWindowsStore(db: Database, now: () => Expression<number>) {
  async function add(
    rows: readonly {
      readonly key: string;
      readonly count: number;
      readonly pending: number;
      readonly windowMs: number;
    }[],
  ): Promise<ReadonlyMap<string, Row>> {
    const nowMs = now();
    // In one order: of two that hold each other up one would be ended.
    const sorted = [...rows].sort((a, b) => (a.key < b.key ? -1 : 1));
    const added = await db
      .insertInto('limit_windows')
      .values(
        sorted.map(({ key, count, pending, windowMs }) => ({
          key,
          count,
          pending,
          ends_at: sql<number>`${nowMs} + ${windowMs}::bigint`,
        })),
      )
      .onConflict((conflict) =>
        conflict.column('key').doUpdateSet((eb) => {
          const addTo = (column: 'count' | 'pending') =>
            eb
              .case()
              .when('limit_windows.ends_at', '<=', nowMs)
              .then(eb.ref(`excluded.${column}`))
              .else(eb(`limit_windows.${column}`, '+', eb.ref(`excluded.${column}`)))
              .end();
          return {
            count: addTo('count'),
            pending: addTo('pending'),
            ends_at: eb
              .case()
              .when('limit_windows.ends_at', '<=', nowMs)
              .then(eb.ref('excluded.ends_at'))
              .else(eb.ref('limit_windows.ends_at'))
              .end(),
          };
        }),
      )
      .returning(['key', 'count', 'pending', sql<number>`ends_at - ${nowMs}`.as('remainingMs')])
      .execute();
    return new Map(added.map((row) => [row.key, row]));
  }

  async function settle(keys: readonly string[], failed: number): Promise<void> {
    for (const key of [...keys].sort()) {
      await db
        .updateTable('limit_windows')
        .set((eb) => ({
          pending: sql<number>`greatest(0, pending - 1)`,
          count: eb('count', '+', failed),
        }))
        .where('key', '=', key)
        .execute();
    }
  }

  function judge(limits: readonly AttemptLimit[], rows: ReadonlyMap<string, Row>): Reserved {
    for (const { key, limit } of limits) {
      const row = rows.get(digest('attempt', key));
      if (!row) throw new Error('what was written was not given back');
      const { count, pending, remainingMs } = row;
      if (count >= limit) return { kind: 'spent', key, remainingMs };
      if (count + pending > limit) return { kind: 'wait', key, remainingMs };
    }
    return { kind: 'reserved' };
  }

  const attempts: Attempts = {
    reserve: async (limits) => {
      const keys = limits.map(({ key }) => digest('attempt', key));
      const rows = await add(keys.map((key) => ({ key, count: 0, pending: 1, windowMs: attemptWindowMs })));
      const reserved = judge(limits, rows);
      if (reserved.kind !== 'reserved') await settle(keys, 0);
      return reserved;
    },
    settle: (keys, hasFailed) =>
      settle(
        keys.map((key) => digest('attempt', key)),
        hasFailed ? 1 : 0,
      ),
  };

  return {
    attempts,
    addUp: async (added: readonly Added[]): Promise<readonly Total[]> => {
      const keyed = added.map(({ name, key, count, remainingMs }) => ({
        key: digest(name, key),
        count,
        pending: 0,
        windowMs: remainingMs,
      }));
      const rows = await add(keyed);
      return keyed.map(({ key }) => rows.get(key) ?? { count: 0, remainingMs: 0 });
    },
    prune: async (): Promise<void> => {
      await db.deleteFrom('limit_windows').where('ends_at', '<=', now()).execute();
    },
  };
}
