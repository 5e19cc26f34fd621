// What accounts do for the dashboard.
import type { AccountRole } from '@spotter/contract/admin/permissions';
import type { NewAuditEntry } from './audit/audit-entry.ts';
import type { Database, DatabaseTransaction } from '../../platform/database/database.ts';

export interface NewOwner {
  readonly username: string;
  readonly email: string;
  readonly password: string;
}

interface ProvenUser {
  readonly id: number;
  readonly passwordHash: string;
}

export interface DashboardAccounts {
  /** Whether whoever has forgotten their password gets a link by mail. */
  readonly sendsMail: boolean;
  readonly countOwners: (db: Database) => Promise<number>;
  /**
   * Checks an owner by the rules of registration. @returns stores them, and gives what the audit log says of it
   * @throws AppError with what is wrong with which field
   */
  readonly prepareOwner: (
    owner: NewOwner,
  ) => Promise<
    (trx: DatabaseTransaction) => Promise<{ readonly username: string; readonly made: NewAuditEntry }>
  >;
  /**
   * Checks a password by the rules of registration.
   * @returns stores it, in place of `from` where that is given, and ends every login of its person; gives those, whose
   * sessions are to be ended after it, or null where the password was another than `from` by then
   * @throws AppError with what is wrong with it
   */
  readonly preparePassword: (
    password: string,
    person: { readonly username: string; readonly email: string },
  ) => Promise<
    (trx: DatabaseTransaction, userId: number, from?: string) => Promise<readonly string[] | null>
  >;
  /** The account, if the password is right and the account welcome, which is asked only then; failures count. */
  readonly tryPassword: (
    nameOrEmail: string,
    password: string,
    client: string,
    isWelcome: (user: { readonly id: number; readonly role: AccountRole }) => boolean | Promise<boolean>,
  ) => Promise<ProvenUser | null>;
  /**
   * A check of whoever is signed in, whose failures count with those of the password.
   * @throws AppError `limits.too_many_requests`
   */
  readonly countProof: (userId: number, client: string, check: () => Promise<boolean>) => Promise<boolean>;
  /** False where the password, the role or the account hold no longer. */
  readonly noteLogin: (
    trx: DatabaseTransaction,
    proven: {
      readonly userId: number;
      readonly passwordHash: string;
      readonly client: string;
      readonly roles: readonly AccountRole[];
    },
    nowMs: number,
  ) => Promise<boolean>;
  readonly logins: {
    /** Ends every login of an account, with its sessions, and every sign-in to the dashboard. */
    readonly logOutEverywhere: (userId: number) => Promise<unknown>;
    /** Those of an account that are open, the newest first. */
    readonly openOf: (userId: number) => Promise<
      readonly {
        readonly id: string;
        readonly client: string;
        readonly createdAt: number;
        readonly refreshedAt: number | null;
      }[]
    >;
    /** Ends one of an account, with its sessions. @returns whether there was such a one */
    readonly endOwn: (userId: number, loginId: string) => Promise<boolean>;
    /** Ends every login of an account, with its sessions; sign-ins to the dashboard go on. */
    readonly endAllOf: (userId: number) => Promise<void>;
    /** Ends the sessions of logins that have ended. */
    readonly endSessions: (loginIds: readonly string[]) => Promise<void>;
  };
}
