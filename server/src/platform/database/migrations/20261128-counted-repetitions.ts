import { sql, type Kysely } from 'kysely';
import type { DialectName } from '../dialect-name.ts';

/** How many repetitions were counted stands beside the set, so that a list need not read each of them. */
export const countedRepetitions20261128 = (dialect: DialectName) => ({
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .alterTable('workout_sets')
      .addColumn('counted_reps', 'integer', (c) => c.notNull().defaultTo(0))
      .execute();
    const details = dialect === 'sqlite' ? sql`rep_details` : sql`rep_details::json`;
    await sql`update workout_sets set counted_reps = json_array_length(${details})`.execute(db);
  },

  async down(db: Kysely<unknown>): Promise<void> {
    await db.schema.alterTable('workout_sets').dropColumn('counted_reps').execute();
  },
});
