import { sql, type Kysely } from 'kysely';

/** Says who changed a setting by id too, so that they can be forgotten, and strikes out who is gone already. */
export const forgottenPeople20261128 = () => ({
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema.alterTable('settings').addColumn('updated_by_id', 'integer').execute();
    await sql`update settings
      set updated_by_id = (select id from users where users.username = settings.updated_by and anonymised_at is null)`.execute(
      db,
    );
    // Deleted, or called otherwise by now: nothing says which.
    await sql`update settings set updated_by = 'Unknown' where updated_by_id is null`.execute(db);
    await sql`update exercise_versions
      set actor_name = 'Deleted person @' || cast(actor_id as varchar(20))
      where actor_id is not null and actor_id not in (select id from users where anonymised_at is null)`.execute(
      db,
    );
  },

  async down(db: Kysely<unknown>): Promise<void> {
    await db.schema.alterTable('settings').dropColumn('updated_by_id').execute();
  },
});
