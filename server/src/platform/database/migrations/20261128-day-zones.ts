import { sql, type Kysely } from 'kysely';

const counts = ['sets', 'reps'] as const;
const totals = ['active_people', 'workouts', ...counts, 'good_reps', 'sessions', 'new_people'] as const;

/** The tables of days, with or without the time zone that their days are of. */
async function makeTables(db: Kysely<unknown>, zoned: boolean): Promise<void> {
  const zone = zoned ? ['time_zone'] : [];
  // PostgreSQL keeps the names of keys while the old tables are there.
  const key = zoned ? 'zone_pk' : 'pk';
  let days = db.schema.createTable('day_totals');
  let exercises = db.schema.createTable('day_exercises');
  if (zoned) {
    days = days.addColumn('time_zone', 'text', (c) => c.notNull());
    exercises = exercises.addColumn('time_zone', 'text', (c) => c.notNull());
  }
  days = days.addColumn('day', 'integer', (c) => c.notNull());
  for (const name of totals) days = days.addColumn(name, 'integer', (c) => c.notNull());
  await days
    .addColumn('held_ms', 'bigint', (c) => c.notNull().defaultTo(0))
    .addPrimaryKeyConstraint(`day_totals_${key}`, [...zone, 'day'] as never)
    .execute();
  exercises = exercises
    .addColumn('day', 'integer', (c) => c.notNull())
    .addColumn('exercise_key', 'text', (c) => c.notNull())
    .addColumn('exercise_name', 'text', (c) => c.notNull());
  for (const name of counts) exercises = exercises.addColumn(name, 'integer', (c) => c.notNull());
  await exercises
    .addColumn('held_ms', 'bigint', (c) => c.notNull().defaultTo(0))
    .addPrimaryKeyConstraint(`day_exercises_${key}`, [...zone, 'day', 'exercise_key'] as never)
    .execute();
}

const kept = {
  day_totals: ['day', ...totals, 'held_ms'],
  day_exercises: ['day', 'exercise_key', 'exercise_name', ...counts, 'held_ms'],
} as const;

/** A key cannot be changed on SQLite: the rows move into new tables. */
async function move(db: Kysely<unknown>, zoned: boolean): Promise<void> {
  const names = ['day_totals', 'day_exercises'] as const;
  for (const name of names) await db.schema.alterTable(name).renameTo(`old_${name}`).execute();
  await makeTables(db, zoned);
  for (const name of names) {
    const columns = sql.join(kept[name].map((column) => sql.ref(column)));
    const from = sql.table(`old_${name}`);
    await (
      zoned
        ? sql`insert into ${sql.table(name)} (time_zone, ${columns}) select 'UTC', ${columns} from ${from}`
        : sql`insert into ${sql.table(name)} (${columns}) select ${columns} from ${from} where time_zone = 'UTC'`
    ).execute(db);
    await db.schema.dropTable(`old_${name}`).execute();
  }
}

/** Days are those of a time zone: what was kept is of UTC. */
export const dayZones20261128 = () => ({
  up: (db: Kysely<unknown>): Promise<void> => move(db, true),
  down: (db: Kysely<unknown>): Promise<void> => move(db, false),
});
