// Fills a database as a large installation would after a year: people, their logins, sessions, workouts and sets.
import { sql } from 'kysely';
import {
  openDatabase,
  type Database,
  type DatabaseLocation,
} from '../../server/src/platform/database/database.ts';
import { inTransaction } from '../../server/src/platform/database/in-transaction.ts';
import { migrate } from '../../server/src/platform/database/migrate.ts';
import { searchWords } from '../../server/src/features/accounts/search-words.ts';
import { firstNames, lastNames } from './names.ts';

export interface SeedSize {
  readonly people: number;
  readonly sets: number;
}

const setsOfWorkout = 4;
const auditEntries = 20_000;
const dayMs = 86_400_000;
const exercises = ['squat', 'push_up', 'biceps_curl', 'shoulder_press', 'lateral_raise', 'lunge', 'plank'];
/** Both databases take so many values in one statement (SQLite 32,766, PostgreSQL 65,535). */
const valuesAtOnce = 30_000;

function pick<T>(list: readonly T[], index: number): T {
  const found = list[index % list.length];
  if (found === undefined) throw new Error('the list is empty');
  return found;
}

/** The same numbers in each run, spread like chance (Knuth's multiplicative hash). */
function spread(index: number, below: number): number {
  return Math.floor((Math.imul(index + 1, 2_654_435_761) >>> 0) / (2 ** 32 / below));
}

/** Inserts rows made one by one, in large statements. */
async function fill(
  db: Database,
  table: 'users' | 'user_words' | 'logins' | 'sessions' | 'workouts' | 'workout_sets' | 'audit_entries',
  count: number,
  rowsOf: (index: number) => readonly Record<string, string | number | null>[],
): Promise<void> {
  await inTransaction(db, async (trx) => {
    let rows: Record<string, string | number | null>[] = [];
    async function flush(): Promise<void> {
      if (rows.length > 0) await trx.insertInto(table).values(rows).execute();
      rows = [];
    }
    for (let index = 0; index < count; index += 1) {
      rows.push(...rowsOf(index));
      if (rows.length * Object.keys(rows[0] ?? {}).length > valuesAtOnce) await flush();
    }
    await flush();
  });
}

export async function seed(
  location: DatabaseLocation,
  { people, sets }: SeedSize,
  nowMs: number,
): Promise<void> {
  const { db, dialect, close } = openDatabase(location, () => undefined);
  try {
    await migrate(db, dialect);
    const yearAgo = nowMs - 365 * dayMs;
    const moment = (index: number, count: number) => yearAgo + Math.floor((index / count) * 365 * dayMs);
    const nameOf = (index: number) =>
      `${pick(firstNames, spread(index, 1_000_003))} ${pick(lastNames, spread(index + 7, 1_000_003))} ${index}`;
    const emailOf = (index: number) => `${nameOf(index).replaceAll(' ', '.').toLowerCase()}@example.org`;
    const userOf = (index: number) => spread(index, people) + 1;

    await fill(db, 'users', people, (index) => {
      const createdAt = moment(index, people);
      return [
        {
          username: nameOf(index),
          username_key: nameOf(index).toLowerCase(),
          email: emailOf(index),
          email_key: emailOf(index),
          password_hash: null,
          role: 'member',
          is_active: index % 50 === 0 ? 0 : 1,
          created_at: createdAt,
          updated_at: createdAt,
          last_login_at: index % 10 === 0 ? null : createdAt + spread(index, nowMs - createdAt + 1),
        },
      ];
    });
    await fill(db, 'user_words', people, (index) =>
      searchWords(`${nameOf(index)} ${emailOf(index)}`).map((word) => ({ user_id: index + 1, word })),
    );
    await fill(db, 'logins', people, (index) => [
      {
        id: `login-${index}`,
        user_id: userOf(index),
        client: '192.0.2.1',
        created_at: moment(index, people),
        expires_at: nowMs + 300 * dayMs,
        ended_at: index % 3 === 0 ? moment(index, people) + dayMs : null,
        access_jti: 'a',
        access_iat: 0,
        access_exp: 0,
        refresh_jti: 'r',
        refresh_iat: 0,
        refresh_exp: 0,
      },
    ]);
    const workouts = Math.floor(sets / setsOfWorkout);
    await fill(db, 'sessions', workouts, (index) => [
      {
        id: `session-${index}`,
        user_id: userOf(index),
        login_id: `login-${index % people}`,
        process_id: 'bench',
        status: 'ended',
        created_at: moment(index, workouts),
        claimed_at: moment(index, workouts),
        ended_at: moment(index, workouts) + 1_200_000,
        end_reason: 'socket_closed',
      },
    ]);
    await fill(db, 'workouts', workouts, (index) => [
      {
        id: `workout-${index}`,
        session_id: `session-${index}`,
        user_id: userOf(index),
        started_at: moment(index, workouts),
        ended_at: moment(index, workouts) + 1_200_000,
        updated_at: moment(index, workouts) + 1_200_000,
        reps: 20 + spread(index, 60),
        good_reps: 18,
      },
    ]);
    await fill(db, 'workout_sets', workouts, (index) =>
      Array.from({ length: setsOfWorkout }, (_, position) => {
        const key = pick(exercises, spread(index * setsOfWorkout + position, 997));
        return {
          workout_id: `workout-${index}`,
          position: position + 1,
          exercise_id: 1,
          exercise_key: key,
          exercise_name: key,
          started_at: moment(index, workouts),
          ended_at: moment(index, workouts) + 60_000,
          reps: 10,
          good_reps: 8,
          partial_reps: 0,
          rep_details: '[]',
          summary: '{"score":null,"mainFault":null}',
        };
      }),
    );
    await fill(db, 'audit_entries', auditEntries, (index) => [
      {
        at: moment(index, auditEntries),
        actor_id: 1,
        actor_name: 'Bench Owner',
        action: 'edit',
        resource: pick(['users', 'exercises', 'groups', 'settings'], index),
        resource_id: String(spread(index, people)),
        label: nameOf(spread(index, people)),
        changed: '["name"]',
        before: '{"name":"a"}',
        after: '{"name":"b"}',
      },
    ]);
    await sql.raw(dialect === 'postgres' ? 'vacuum analyze' : 'analyze').execute(db);
  } finally {
    await close();
  }
}
