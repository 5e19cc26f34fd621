import type { User, UsersStore } from './users-store.ts';
import { emailKey } from './email-key.ts';
import type { LoginGuard } from './login-limits.ts';
import type { KnownClientsStore } from './known-clients-store.ts';
import { nameKey } from '../../platform/name-key.ts';
import type { PasswordHasher } from './password-hasher.ts';

/** No account has this id: whoever is unknown must cost the same queries as who is known. */
const nobodysId = 0;

export type ProvenUser = User & { readonly passwordHash: string };

/** As what failures of an account are counted. */
export function countedAs(userId: number): string {
  return `id:${userId}`;
}

/**
 * The active account of a name or email, if the password is right; null alike, and after the same time, where it is wrong,
 * nobody is called so, or the account is not welcome. Failures count, whatever they are for.
 * @throws AppError `limits.too_many_requests`, `limits.busy`
 */
export type TryPassword = (
  nameOrEmail: string,
  password: string,
  client: string,
  isWelcome?: (user: User) => boolean | Promise<boolean>,
) => Promise<ProvenUser | null>;

interface TryPasswordDeps {
  readonly users: Pick<UsersStore, 'findByLogin'>;
  readonly knownClients: Pick<KnownClientsStore, 'isKnown'>;
  readonly passwords: Pick<PasswordHasher, 'verify'>;
  readonly guard: LoginGuard;
}

function loginKey(nameOrEmail: string): string {
  return nameOrEmail.includes('@') ? emailKey(nameOrEmail) : nameKey(nameOrEmail);
}

export function createTryPassword({ users, knownClients, passwords, guard }: TryPasswordDeps): TryPassword {
  return async (typed, password, client, isWelcome = () => true) => {
    const user = await users.findByLogin(typed);
    const attempt = {
      // Name and email of one account count together; what names no account counts as itself.
      account: user ? countedAs(user.id) : `as:${loginKey(typed)}`,
      client,
      isKnownClient: await knownClients.isKnown(user?.id ?? nobodysId, client),
    };
    const mayLogIn = await guard.attempt(attempt, async () => {
      const isRight = await passwords.verify(user?.passwordHash, password);
      return isRight && user?.isActive === true && (await isWelcome(user));
    });
    const passwordHash = user?.passwordHash;
    return mayLogIn && user && passwordHash ? { ...user, passwordHash } : null;
  };
}
