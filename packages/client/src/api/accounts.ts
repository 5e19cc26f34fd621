import type {
  Account,
  AccountChange,
  AccountExport,
  ForgottenPasswordAnswer,
  LoginBody,
  PasswordChange,
  PasswordProof,
  RegisterBody,
  RegisteredUser,
  TokenPair,
} from '@spotter/contract/accounts';
import type { Caller } from '../http/create-caller.ts';
import type { SignedCaller } from '../http/create-signed-caller.ts';
import type { TokenKeeper } from '../tokens/keep-tokens.ts';
import { subjectOf } from '../tokens/read-tokens.ts';

/** Every call rejects with a SpotterError. */
export interface Accounts {
  /** Makes an account. It does not log in. */
  readonly register: (person: RegisterBody) => Promise<RegisteredUser['data']>;
  /** By name or email. @returns the name */
  readonly logIn: (person: LoginBody) => Promise<string>;
  /** Ends this login. It is forgotten here at once, also where the server cannot be told. */
  readonly logOut: () => Promise<void>;
  /** Ends every login of the account, this one too. */
  readonly logOutEverywhere: () => Promise<void>;
  /** The name of who is logged in here, or null; the server is not asked. */
  readonly whoIsLoggedIn: () => Promise<string | null>;
  /** What stays the same of who is logged in when their name changes, or null; the server is not asked. */
  readonly personId: () => Promise<string | null>;
  /** Calls with that name, or null, when it changes. @returns what stops it */
  readonly onChange: (listener: (username: string | null) => void) => () => void;
  readonly get: () => Promise<Account>;
  /** A new name, or with the password a new email. */
  readonly update: (change: AccountChange) => Promise<Account>;
  /** Every other login of the account ends. */
  readonly changePassword: (passwords: PasswordChange) => Promise<void>;
  /** Sends a link by mail, where the server has mail. */
  readonly forgotPassword: (username: string) => Promise<ForgottenPasswordAnswer>;
  /** Everything that the server keeps about the person. */
  readonly export: () => Promise<AccountExport>;
  /** Deletes the account and everything that is theirs. */
  readonly delete: (proof: PasswordProof) => Promise<void>;
}

export function createAccounts(
  call: Caller,
  signedCall: SignedCaller,
  tokens: Omit<TokenKeeper, 'accessToken'>,
): Accounts {
  return {
    async register(body) {
      return (await call<RegisteredUser>({ method: 'POST', path: '/api/auth/register/', body })).data;
    },
    async logIn(body) {
      const pair = await call<TokenPair>({ method: 'POST', path: '/api/auth/login/', body });
      await tokens.logIn(pair);
      return pair.username;
    },
    async logOut() {
      const known = await tokens.current();
      await tokens.logOut();
      if (!known) return;
      const body = { refresh: known.refreshToken };
      await call({ method: 'POST', path: '/api/auth/logout/', body }, known.accessToken);
    },
    async logOutEverywhere() {
      await signedCall({ method: 'POST', path: '/api/auth/logout/all/' });
      await tokens.logOut();
    },
    whoIsLoggedIn: async () => (await tokens.current())?.username ?? null,
    personId: async () => {
      const known = await tokens.current();
      return known && (subjectOf(known.accessToken) ?? known.username);
    },
    onChange: tokens.onChange,
    get: () => signedCall({ path: '/api/account/' }),
    update: (body) => signedCall({ method: 'PATCH', path: '/api/account/', body }),
    changePassword: (body) => signedCall({ method: 'POST', path: '/api/auth/password/', body }),
    forgotPassword: (username) =>
      call({ method: 'POST', path: '/api/auth/password/forgotten/', body: { username } }),
    export: () => signedCall({ path: '/api/account/export/' }),
    async delete(body) {
      await signedCall({ method: 'DELETE', path: '/api/account/', body });
      await tokens.logOut();
    },
  };
}
