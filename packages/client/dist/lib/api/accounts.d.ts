import type { Account, AccountChange, AccountExport, ForgottenPasswordAnswer, LoginBody, PasswordChange, PasswordProof, RegisterBody, RegisteredUser } from '@spotter/contract/accounts';
import type { Caller } from '../http/create-caller.ts';
import type { SignedCaller } from '../http/create-signed-caller.ts';
import type { TokenKeeper } from '../tokens/keep-tokens.ts';
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
export declare function createAccounts(call: Caller, signedCall: SignedCaller, tokens: Omit<TokenKeeper, 'accessToken'>): Accounts;
//# sourceMappingURL=accounts.d.ts.map