import { parseArgs } from 'node:util';
import type { Config } from './config.ts';
import { wrongWithPassword } from './features/accounts/account-rules.ts';
import { createAccountsStore } from './features/accounts/accounts-store.ts';
import { createAccount } from './features/accounts/create-account.ts';
import { createLoginsStore } from './features/accounts/logins-store.ts';
import { createPasswordHasher } from './features/accounts/password-hasher.ts';
import { createSigningKeysStore } from './features/accounts/signing-keys-store.ts';
import { rotateSigningKey } from './features/accounts/signing-keys.ts';
import { systemClock as clock } from './platform/clock.ts';
import { openDatabase, type Database } from './platform/database/database.ts';
import { migrate } from './platform/database/migrate.ts';
import { roles, type Role } from './platform/http/authenticate.ts';
import { systemIds as ids } from './platform/ids.ts';

export const usage = `npm run admin -- create --username NAME --email EMAIL [--password PASSWORD] [--role ${roles.join('|')}]
npm run admin -- list
npm run admin -- reset-password NAME-OR-EMAIL [--password PASSWORD]
npm run admin -- rotate-key
Without --password one is made and shown once; without --role the account is an owner.`;

type Print = (line: string) => void;

interface Options {
  readonly username?: string | undefined;
  readonly email?: string | undefined;
  readonly password?: string | undefined;
  readonly role?: string | undefined;
}

const passwords = createPasswordHasher({ concurrency: 1, queue: 1 });

async function create(db: Database, options: Options, print: Print): Promise<number> {
  const { username, email, role = 'owner' } = options;
  if (username === undefined || email === undefined || !roles.includes(role as Role)) {
    print(usage);
    return 1;
  }
  const password = options.password ?? ids.secret().slice(0, 20);
  const deps = { accounts: createAccountsStore(db), passwords, clock };
  const made = await createAccount({ username, email, password }, role as Role, deps);
  if (!('id' in made)) {
    for (const { path, message } of made) print(`${path.slice(1)}: ${message}`);
    return 1;
  }
  print(`Made ${made.username} (${made.role}).`);
  if (options.password === undefined) print(`Password, shown only now: ${password}`);
  return 0;
}

async function list(db: Database, print: Print): Promise<number> {
  for (const { id, username, email, role, isActive } of await createAccountsStore(db).list()) {
    print([id, role, isActive ? 'active' : 'inactive', username, email].join('\t'));
  }
  return 0;
}

async function resetPassword(
  db: Database,
  who: string | undefined,
  options: Options,
  print: Print,
): Promise<number> {
  const accounts = createAccountsStore(db);
  const user = who === undefined ? undefined : await accounts.findByLogin(who);
  if (!user) {
    print(who === undefined ? usage : `There is no account "${who}".`);
    return 1;
  }
  const password = options.password ?? ids.secret().slice(0, 20);
  const wrong = await wrongWithPassword(password, user);
  if (wrong !== undefined) {
    print(`password: ${wrong}`);
    return 1;
  }
  const hash = { from: undefined, to: await passwords.hash(password) };
  await createLoginsStore(db).replacePassword(user.id, hash, clock.nowMs());
  print(`${user.username} has a new password and is logged out everywhere.`);
  if (options.password === undefined) print(`Password, shown only now: ${password}`);
  return 0;
}

/** @returns the exit code */
export async function runAdmin(config: Config, args: readonly string[], print: Print): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      username: { type: 'string' },
      email: { type: 'string' },
      password: { type: 'string' },
      role: { type: 'string' },
    },
  });
  const [command, who] = positionals;
  const { db, dialect, close } = openDatabase(config.database, () => undefined);
  try {
    await migrate(db, dialect);
    if (command === 'create') return await create(db, values, print);
    if (command === 'list') return await list(db, print);
    if (command === 'reset-password') return await resetPassword(db, who, values, print);
    if (command === 'rotate-key') {
      const kid = await rotateSigningKey({ store: createSigningKeysStore(db), clock, ids });
      print(`New tokens are signed with the key ${kid}; the ones before it still verify.`);
      return 0;
    }
    print(usage);
    return command === undefined ? 0 : 1;
  } finally {
    await close();
  }
}
