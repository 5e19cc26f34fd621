import { sql, type Kysely } from 'kysely';
import type { DialectName } from '../dialect-name.ts';

/** Settings that change at run time, and what the dashboard's lists of training are ordered by. */
export const running20261125 = (dialect: DialectName) => ({
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('settings')
      .addColumn('name', 'text', (c) => c.primaryKey())
      .addColumn('value', 'text', (c) => c.notNull())
      .addColumn('updated_at', 'bigint', (c) => c.notNull())
      .addColumn('updated_by', 'text', (c) => c.notNull())
      .execute();
    // PostgreSQL puts missing values last unless told, SQLite first.
    const ended = dialect === 'postgres' ? sql`ended_at asc nulls first` : sql`ended_at`;
    await sql`create index sessions_ended on sessions (${ended}, id)`.execute(db);
    await db.schema.createIndex('sessions_created').on('sessions').columns(['created_at', 'id']).execute();
    await db.schema
      .createIndex('sessions_user_created')
      .on('sessions')
      .columns(['user_id', 'created_at', 'id'])
      .execute();
    await db.schema
      .createIndex('logins_user_created')
      .on('logins')
      .columns(['user_id', 'created_at', 'id'])
      .execute();
    await db.schema
      .createIndex('workouts_started')
      .on('workouts')
      .columns(['started_at', 'id', 'user_id'])
      .execute();
    await db.schema.createIndex('workouts_reps').on('workouts').columns(['reps', 'id']).execute();
  },

  async down(db: Kysely<unknown>): Promise<void> {
    for (const index of [
      'workouts_reps',
      'workouts_started',
      'logins_user_created',
      'sessions_user_created',
      'sessions_created',
      'sessions_ended',
    ]) {
      await db.schema.dropIndex(index).execute();
    }
    await db.schema.dropTable('settings').execute();
  },
});
