// The commands of npm run admin: accounts looked after on the command line, beside a running server or without one.
import type { AuditAction } from '@spotter/contract/admin/audit';
import { parseArgs } from 'node:util';
import { accountRoles, type AccountRole } from '@spotter/contract/admin/permissions';
import type { FieldError } from '@spotter/contract/problem';
import type { Config } from './config.ts';
import { wrongWithPassword } from './features/accounts/account-rules.ts';
import { auditValues } from './features/accounts/audit-values.ts';
import { createPasswordHasher } from './features/accounts/password-hasher.ts';
import { createPrepareAccount } from './features/accounts/prepare-account.ts';
import { replacePassword } from './features/accounts/replace-password.ts';
import { createSigningKeysStore } from './features/accounts/signing-keys-store.ts';
import { rotateSigningKey } from './features/accounts/signing-keys.ts';
import { createUsersStore, type User } from './features/accounts/users-store.ts';
import { writeAudit } from './features/dashboard/audit/audit-store.ts';
import { dropCodes } from './features/dashboard/codes/drop-codes.ts';
import { createSessionsStore } from './features/sessions/sessions-store.ts';
import { AppError } from './platform/app-error.ts';
import { systemClock as clock } from './platform/clock.ts';
import { openDatabase, type Database, type DatabaseTransaction } from './platform/database/database.ts';
import { inTransaction } from './platform/database/in-transaction.ts';
import { migrateDirectly } from './platform/database/migrate-directly.ts';
import { openBus } from './platform/database/open-bus.ts';
import { createLogger } from './platform/logger.ts';
import { systemIds as ids } from './platform/ids.ts';

export const usage = `npm run admin -- create --username NAME --email EMAIL [--password PASSWORD] [--role ${accountRoles.join('|')}]
npm run admin -- list
npm run admin -- reset-password NAME-OR-EMAIL [--password PASSWORD]
npm run admin -- codes-off NAME-OR-EMAIL
npm run admin -- rotate-key

Without --password one is made and shown once; without --role the account is an owner.
The database is that of the server: DATA_DIR or DATABASE_URL.`;

/** What a person has to mend; nothing was changed. */
export class AdminError extends Error {
  override readonly name = 'AdminError';
}

const commandLine = { userId: null, username: 'command line' } as const;

type Print = (line: string) => void;

const options = {
  username: { type: 'string' },
  email: { type: 'string' },
  password: { type: 'string' },
  role: { type: 'string' },
} as const;

interface Command {
  readonly db: Database;
  readonly config: Config;
  readonly given: Readonly<Partial<Record<keyof typeof options, string>>>;
  /** What follows the command's name. */
  readonly who: string | undefined;
  readonly print: Print;
}

const passwords = createPasswordHasher({ concurrency: 1, queue: 1 });

function newPassword(): string {
  // 20 of 64 characters: 120 bits.
  return ids.secret().slice(0, 20);
}

function isRole(value: string): value is AccountRole {
  return accountRoles.some((role) => role === value);
}

function inWords(fields: readonly FieldError[]): string {
  return fields.map(({ path, message }) => `--${path.slice(1)}: ${message}`).join('\n');
}

/** Writes down what the command line does to an account, as the dashboard does. */
function note(
  trx: DatabaseTransaction,
  action: AuditAction,
  { id, username }: User,
  after?: Record<string, unknown>,
): Promise<void> {
  const entry = {
    action,
    resource: 'users',
    resourceId: id,
    label: username,
    ...(after ? { after } : {}),
  } as const;
  return writeAudit(trx, commandLine, entry, clock.nowMs());
}

async function create({ db, given, print }: Command): Promise<void> {
  const { username, email, role = 'owner', password = newPassword() } = given;
  if (username === undefined || email === undefined) {
    throw new AdminError('Give both --username and --email.');
  }
  if (!isRole(role)) throw new AdminError(`--role must be one of ${accountRoles.join(', ')}.`);
  const users = createUsersStore(db);
  const made = await createPrepareAccount(users, passwords)({ username, email, password }, role)
    .then((user) =>
      inTransaction(db, async (trx) => {
        const stored = await createUsersStore(trx).create(user, clock.nowMs());
        await note(trx, 'create', stored, auditValues(stored));
        return stored;
      }),
    )
    .catch((error: unknown) => {
      throw error instanceof AppError && error.fields ? new AdminError(inWords(error.fields)) : error;
    });
  print(`Made ${made.username} <${made.email}>, ${made.role}.`);
  if (given.password === undefined) print(`Password, shown only now: ${password}`);
}

async function list({ db, print }: Command): Promise<void> {
  const users = await createUsersStore(db).all();
  print(['id', 'role', 'state', 'last login', 'name', 'email'].join('\t'));
  for (const { id, role, isActive, lastLoginAt, username, email } of users) {
    const lastLogin = lastLoginAt === null ? 'never' : new Date(lastLoginAt).toISOString();
    print([id, role, isActive ? 'active' : 'inactive', lastLogin, username, email].join('\t'));
  }
}

async function resetPassword({ db, given, who, print }: Command): Promise<void> {
  if (who === undefined) throw new AdminError('Say whose password: a name or an email.');
  const user = await createUsersStore(db).findByLogin(who);
  if (!user) throw new AdminError(`There is no account "${who}".`);
  const { password = newPassword() } = given;
  const wrong = await wrongWithPassword(password, user);
  if (wrong) throw new AdminError(`--password: ${wrong.message}`);

  const hash = { from: undefined, to: await passwords.hash(password) };
  const ended = await inTransaction(db, async (trx) => {
    await note(trx, 'edit', user, { password: 'changed' });
    return replacePassword(trx, user.id, hash, clock.nowMs());
  });
  await createSessionsStore(db).endOfLogins(ended ?? [], 'logged_out', clock.nowMs());
  print(`${user.username} has a new password and is logged out everywhere.`);
  if (given.password === undefined) print(`Password, shown only now: ${password}`);
}

async function codesOff({ db, who, print }: Command): Promise<void> {
  if (who === undefined) throw new AdminError('Say whose one-time codes: a name or an email.');
  const user = await createUsersStore(db).findByLogin(who);
  if (!user) throw new AdminError(`There is no account "${who}".`);
  const wereOn = await inTransaction(db, async (trx) => {
    const were = await dropCodes(trx, user.id);
    if (were) await note(trx, 'codes_off', user);
    return were;
  });
  if (!wereOn) throw new AdminError(`${user.username} has no one-time codes.`);
  print(`${user.username} signs in to the dashboard with the password alone.`);
}

async function rotateKey({ db, config, print }: Command): Promise<void> {
  if (config.accounts.jwtSecrets) {
    throw new AdminError(
      'The keys are given by JWT_SECRET. Put a new one first and keep the old one after a comma for 30 days.',
    );
  }
  const kid = await inTransaction(db, async (trx) => {
    const made = await rotateSigningKey({ store: createSigningKeysStore(trx), clock, ids });
    const entry = { action: 'rotate', resource: 'signing_keys', resourceId: made, label: made } as const;
    await writeAudit(trx, commandLine, entry, clock.nowMs());
    return made;
  });
  print(`New tokens are signed with the key ${kid} within a minute. Nobody is logged out: the key before it`);
  print('goes on to verify for 31 days.');
}

const commands: ReadonlyMap<string, (command: Command) => Promise<void>> = new Map([
  ['create', create],
  ['list', list],
  ['reset-password', resetPassword],
  ['codes-off', codesOff],
  ['rotate-key', rotateKey],
]);

/** The commands that are about one account. */
const takesSomebody: readonly string[] = ['reset-password', 'codes-off'];

function readArguments(args: readonly string[]) {
  try {
    const { values: given, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
    return { given, positionals };
  } catch (error) {
    throw new AdminError(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  }
}

/** @throws {AdminError} when the command cannot be done; then nothing was changed. */
export async function runAdmin(config: Config, args: readonly string[], print: Print): Promise<void> {
  if (args.includes('--help')) {
    print(usage);
    return;
  }
  const { given, positionals } = readArguments(args);
  const [name = '', who, ...others] = positionals;
  const command = commands.get(name);
  if (!command || others.length > 0 || (who !== undefined && !takesSomebody.includes(name))) {
    throw new AdminError(usage);
  }
  const opened = openDatabase(config.database, () => undefined);
  const { db, close } = opened;
  const log = createLogger({ level: 'silent', json: true });
  // Heard by running servers; this one has nothing to hear.
  const bus = openBus(opened, config.database, { clock, ids, log });
  try {
    await migrateDirectly(opened, config.database);
    await command({ db, config, given, who, print });
  } finally {
    await bus.close();
    await close();
  }
}
