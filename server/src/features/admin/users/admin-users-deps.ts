import type { AccountExport } from '@spotter/contract/accounts';
import type { FieldError } from '@spotter/contract/problem';
import type { Clock } from '../../../platform/clock.ts';
import type { DatabaseTransaction } from '../../../platform/database/database.ts';
import type { Ids } from '../../../platform/ids.ts';
import type { Staff } from '../../dashboard/staff.ts';
import type { SetUpLinksStore } from '../../dashboard/links/set-up-links-store.ts';
import type { AdminUsersStore } from './admin-users-store.ts';
import type { ChangeUsersStore } from './change-users-store.ts';

interface Person {
  readonly username: string;
  readonly email: string;
}

export interface AdminUsersDeps {
  readonly staff: Staff;
  readonly users: AdminUsersStore;
  readonly changes: ChangeUsersStore;
  /** The links, within a transaction. */
  readonly linksIn: (trx: DatabaseTransaction) => SetUpLinksStore;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly publicUrl: string | undefined;
  /** What is wrong with these fields by the rules of registration; what is not given is not checked. */
  readonly checkFields: (
    given: {
      readonly username?: string | undefined;
      readonly email?: string | undefined;
      readonly password?: string | undefined;
    },
    person: Person,
  ) => Promise<readonly FieldError[]>;
  readonly hashPassword: (password: string) => Promise<string>;
  readonly endSessionsOfLogins: (loginIds: readonly string[]) => Promise<void>;
  /** Closes the sockets of a person and ends their logins, so that results are stored before they are deleted. */
  readonly endLogins: (userId: number) => Promise<void>;
  readonly exportPerson: (userId: number) => Promise<AccountExport | undefined>;
}
