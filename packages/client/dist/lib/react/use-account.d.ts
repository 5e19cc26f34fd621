import type { Accounts } from '../api/accounts.ts';
/** @returns the name of who is logged in, null of nobody, and undefined until that is known */
export declare function useAccount(accounts: Pick<Accounts, 'whoIsLoggedIn' | 'onChange'>): string | null | undefined;
//# sourceMappingURL=use-account.d.ts.map