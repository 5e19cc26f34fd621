import type { Kysely } from 'kysely';

const heldMs = ['workouts', 'workout_sets', 'day_totals', 'day_exercises'] as const;

/** How long postures were held: nothing was stored of it before, so sets from then say 0. */
export const holds20261126 = () => ({
  async up(db: Kysely<unknown>): Promise<void> {
    for (const table of heldMs) {
      // In a day of many people more milliseconds than an integer of PostgreSQL holds.
      await db.schema
        .alterTable(table)
        .addColumn('held_ms', 'bigint', (c) => c.notNull().defaultTo(0))
        .execute();
    }
    await db.schema
      .alterTable('workout_sets')
      .addColumn('longest_hold_ms', 'bigint', (c) => c.notNull().defaultTo(0))
      .execute();
    await db.schema
      .alterTable('workout_sets')
      .addColumn('hold_details', 'text', (c) => c.notNull().defaultTo('[]'))
      .execute();
  },

  async down(db: Kysely<unknown>): Promise<void> {
    await db.schema.alterTable('workout_sets').dropColumn('hold_details').execute();
    await db.schema.alterTable('workout_sets').dropColumn('longest_hold_ms').execute();
    for (const table of heldMs) await db.schema.alterTable(table).dropColumn('held_ms').execute();
  },
});
