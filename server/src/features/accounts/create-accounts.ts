// Who there is, how they come in, and how they are forgotten.
import type { FastifyBaseLogger } from 'fastify';
import type { Clock } from '../../platform/clock.ts';
import type { Closers } from '../../platform/closers.ts';
import type { ChangeStamp } from '../../platform/database/change-stamp.ts';
import type { Database } from '../../platform/database/database.ts';
import type { App } from '../../platform/http/app-instance.ts';
import { authenticate, type VerifyAccess } from '../../platform/http/authenticate.ts';
import { rulesError } from '../../platform/http/rules-error.ts';
import type { Ids } from '../../platform/ids.ts';
import type { CountWrite } from '../../platform/http/count-write.ts';
import type { Attempts } from '../../platform/limits/attempts.ts';
import type { OpenCounter } from '../../platform/limits/window-counter.ts';
import { createMailer, type MailServer } from '../../platform/mailer.ts';
import type { Measure } from '../../platform/metrics/measure.ts';
import type { DashboardAccounts } from '../dashboard/dashboard-accounts.ts';
import type { MakeMailedLink, MakePasswordLink } from '../dashboard/links/make-password-link.ts';
import type { Staff } from '../dashboard/staff.ts';
import { wrongWithAccount } from './account-rules.ts';
import { registerApi } from './api/register-api.ts';
import { auditValues } from './audit-values.ts';
import { createDescribePerson, type Keepers } from './describe-person.ts';
import { createForgetPerson, type Forgetters } from './forget-person.ts';
import { askForPassword } from './forgotten/ask-for-password.ts';
import { createForgottenPassword, type ForgottenLimits } from './forgotten/forgotten-password.ts';
import { createKnownClientsStore } from './known-clients-store.ts';
import { createLoginGuard, type LoginLimits } from './login-limits.ts';
import { createLogins } from './logins.ts';
import { createLoginsStore } from './logins-store.ts';
import { noteLogin } from './note-login.ts';
import { createPasswordHasher, type HashCost, type PasswordHasher } from './password-hasher.ts';
import { createPrepareAccount } from './prepare-account.ts';
import { rememberAccess } from './remember-access.ts';
import { replacePassword } from './replace-password.ts';
import { openSigningKeys } from './signing-keys.ts';
import { createSigningKeysStore } from './signing-keys-store.ts';
import { registerStaff } from './staff/register-staff.ts';
import { createTokens } from './tokens.ts';
import { countedAs, createTryPassword } from './try-password.ts';
import { createFindPeople } from './user-words-store.ts';
import { createUsersStore } from './users-store.ts';

interface Given {
  readonly db: Database;
  readonly changeStamp: ChangeStamp | undefined;
  readonly clock: Clock;
  readonly openCounter: OpenCounter;
  /** Undefined where this process is the only one. */
  readonly attempts: Attempts | undefined;
  readonly ids: Ids;
  /** Keys given from outside: the first signs, all verify, none is stored. */
  readonly jwtSecrets: readonly string[] | undefined;
  readonly loginMaxAgeMs: number;
  readonly refreshGraceMs: number;
  readonly hashConcurrency: number;
  readonly hashQueue: number;
  readonly hashCost: HashCost | undefined;
  readonly loginFailures: LoginLimits;
  readonly registrationsPer10Minutes: number;
  readonly countWrite: CountWrite;
  /** Open logins of one user; a further one ends the oldest. */
  readonly openLogins: number;
  readonly makePasswordLink: MakePasswordLink;
  readonly makeMailedLink: MakeMailedLink;
  /** Undefined where no mail server is set. */
  readonly mail: MailServer | undefined;
  readonly log: FastifyBaseLogger;
  readonly passwordMails: ForgottenLimits;
  readonly onError: (error: unknown) => void;
  readonly closers: Closers;
  /** The other features, asked once they are made: what they keep of people, how they forget them, what hangs on logins. */
  readonly others: () => Keepers &
    Forgetters & {
      readonly sessions: { readonly endOfLogins: (loginIds: readonly string[]) => Promise<void> };
    };
}

function hashingMeasure(load: PasswordHasher['load']): Measure {
  return {
    name: 'spotter_password_hashes',
    help: 'Passwords that are hashed or checked, and those that wait for it.',
    kind: 'gauge',
    read: () => Object.entries(load()).map(([state, count]) => [{ state }, count] as const),
  };
}

export async function createAccounts(given: Given) {
  const { db, changeStamp, clock, ids } = given;
  const users = createUsersStore(db);
  const loginsStore = createLoginsStore(db);
  const knownClients = createKnownClientsStore(db);
  const keys = await openSigningKeys({
    store: createSigningKeysStore(db),
    clock,
    ids,
    secrets: given.jwtSecrets,
  });
  const logins = createLogins({
    db,
    store: loginsStore,
    tokens: createTokens(keys),
    clock,
    ids,
    maxAgeMs: given.loginMaxAgeMs,
    refreshGraceMs: given.refreshGraceMs,
    openLogins: given.openLogins,
    endSessionsOfLogins: (loginIds) => given.others().sessions.endOfLogins(loginIds),
  });
  const passwords = createPasswordHasher({
    concurrency: given.hashConcurrency,
    queue: given.hashQueue,
    cost: given.hashCost,
  });
  const guard = createLoginGuard(given.loginFailures, given);
  const tryPassword = createTryPassword({ users, knownClients, passwords, guard });
  const prepareAccount = createPrepareAccount(users, passwords);
  const forgotten = createForgottenPassword({
    ...given,
    users,
    mailer: given.mail && createMailer(given.mail, given.log),
    limits: given.passwordMails,
  });
  given.closers.add('the mail', forgotten.close);
  const verifyAccess: VerifyAccess = changeStamp
    ? rememberAccess(logins.findAccess, changeStamp, clock)
    : async (token) => (await logins.findAccess(token))?.caller ?? null;
  const own = {
    ...given,
    users,
    logins,
    passwords,
    guard,
    tryPassword,
    prepareAccount,
    requireCaller: authenticate(verifyAccess, given.countWrite),
    describePerson: createDescribePerson(loginsStore, knownClients, given.others),
    forgetPerson: createForgetPerson(given.others),
  };

  const forDashboard: DashboardAccounts = {
    sendsMail: forgotten.isMailed,
    countOwners: (of) => createUsersStore(of).countOwners(),
    prepareOwner: async (owner) => {
      const prepared = await prepareAccount(owner, 'owner');
      return async (trx) => {
        const user = await createUsersStore(trx).create(prepared, clock.nowMs());
        const { id: resourceId, username } = user;
        const after = auditValues(user);
        return {
          username,
          made: { action: 'create', resource: 'users', resourceId, label: username, after },
        };
      };
    },
    preparePassword: async (password, person) => {
      const fields = await wrongWithAccount({ password }, person);
      if (fields.length > 0) throw rulesError(fields);
      const to = await passwords.hash(password);
      return (trx, userId, from) => replacePassword(trx, userId, { from, to }, clock.nowMs());
    },
    tryPassword,
    countProof: async (userId, client, check) => {
      const isKnownClient = await knownClients.isKnown(userId, client);
      return guard.attempt({ account: countedAs(userId), client, isKnownClient }, check);
    },
    noteLogin,
    logins,
  };

  return {
    verifyAccess,
    requireCaller: own.requireCaller,
    measures: [hashingMeasure(passwords.load)],
    findPeople: createFindPeople(db),
    forDashboard,
    routes: (app: App): void => {
      registerApi(app, own);
      askForPassword(app, forgotten);
    },
    staffRoutes: (app: App, staff: Staff): void => {
      registerStaff(app, staff, own);
    },
  };
}
