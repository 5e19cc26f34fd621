import type { Kysely } from 'kysely';
import type { DialectName } from '../dialect-name.ts';
import { idColumn } from './id-column.ts';

export const accounts20261122 = (dialect: DialectName) => ({
  async up(db: Kysely<unknown>): Promise<void> {
    await idColumn(db.schema.createTable('users'), dialect)
      .addColumn('username', 'text', (c) => c.notNull())
      .addColumn('username_key', 'text', (c) => c.notNull().unique())
      .addColumn('email', 'text', (c) => c.notNull())
      .addColumn('email_key', 'text', (c) => c.notNull().unique())
      .addColumn('password_hash', 'text')
      .addColumn('role', 'text', (c) => c.notNull())
      .addColumn('is_active', 'integer', (c) => c.notNull())
      .addColumn('created_at', 'bigint', (c) => c.notNull())
      .addColumn('updated_at', 'bigint', (c) => c.notNull())
      .addColumn('last_login_at', 'bigint')
      .execute();

    await db.schema
      .createTable('logins')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('user_id', 'integer', (c) => c.notNull().references('users.id').onDelete('cascade'))
      .addColumn('client', 'text', (c) => c.notNull())
      .addColumn('created_at', 'bigint', (c) => c.notNull())
      .addColumn('expires_at', 'bigint', (c) => c.notNull())
      .addColumn('ended_at', 'bigint')
      .addColumn('end_reason', 'text')
      .addColumn('access_jti', 'text', (c) => c.notNull())
      .addColumn('access_iat', 'bigint', (c) => c.notNull())
      .addColumn('access_exp', 'bigint', (c) => c.notNull())
      .addColumn('refresh_jti', 'text', (c) => c.notNull())
      .addColumn('refresh_iat', 'bigint', (c) => c.notNull())
      .addColumn('refresh_exp', 'bigint', (c) => c.notNull())
      .addColumn('parent_jti', 'text')
      .addColumn('rotated_at', 'bigint')
      .execute();
    await db.schema.createIndex('logins_user').on('logins').columns(['user_id', 'ended_at']).execute();

    await db.schema
      .createTable('signing_keys')
      .addColumn('kid', 'text', (c) => c.primaryKey())
      .addColumn('secret', 'text', (c) => c.notNull())
      .addColumn('created_at', 'bigint', (c) => c.notNull())
      .addColumn('retired_at', 'bigint')
      .execute();

    await db.schema
      .createTable('known_clients')
      .addColumn('user_id', 'integer', (c) => c.notNull().references('users.id').onDelete('cascade'))
      .addColumn('client', 'text', (c) => c.notNull())
      .addColumn('last_login_at', 'bigint', (c) => c.notNull())
      .addPrimaryKeyConstraint('known_clients_pk', ['user_id', 'client'])
      .execute();

    await db.schema
      .createTable('set_up_links')
      .addColumn('token_hash', 'text', (c) => c.primaryKey())
      .addColumn('purpose', 'text', (c) => c.notNull())
      .addColumn('user_id', 'integer', (c) => c.references('users.id').onDelete('cascade'))
      .addColumn('created_at', 'bigint', (c) => c.notNull())
      .addColumn('expires_at', 'bigint', (c) => c.notNull())
      .addColumn('used_at', 'bigint')
      .execute();
  },

  async down(db: Kysely<unknown>): Promise<void> {
    for (const table of ['set_up_links', 'known_clients', 'signing_keys', 'logins', 'users']) {
      await db.schema.dropTable(table).execute();
    }
  },
});
