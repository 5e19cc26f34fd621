import type { Clock } from '../../../platform/clock.ts';
import type { Database } from '../../../platform/database/database.ts';
import type { App } from '../../../platform/http/app-instance.ts';
import type { MakePasswordLink } from '../../dashboard/links/make-password-link.ts';
import type { Staff } from '../../dashboard/staff.ts';
import type { DescribePerson } from '../describe-person.ts';
import type { ForgetPerson } from '../forget-person.ts';
import type { Logins } from '../logins.ts';
import type { PasswordHasher } from '../password-hasher.ts';
import type { PrepareAccount } from '../prepare-account.ts';
import type { UsersStore } from '../users-store.ts';
import { bulkUsers } from './bulk-users.ts';
import { createChangePeople } from './change-people.ts';
import { createResetLink } from './create-reset-link.ts';
import { createUser } from './create-user.ts';
import { deleteUser } from './delete-user.ts';
import { exportLogins } from './export-logins.ts';
import { exportPerson } from './export-person.ts';
import { exportUsers } from './export-users.ts';
import { forceLogout } from './force-logout.ts';
import { listLogins } from './list-logins.ts';
import { listUsers } from './list-users.ts';
import { createLoginsListStore } from './logins-list-store.ts';
import { createPeopleStore } from './people-store.ts';
import { previewDeletion } from './preview-deletion.ts';
import { revokeLogins } from './revoke-logins.ts';
import { createShowPerson } from './show-admin-user.ts';
import { showLogin } from './show-login.ts';
import { showUser } from './show-user.ts';
import { updateUser } from './update-user.ts';

interface Given {
  readonly makePasswordLink: MakePasswordLink;
  readonly db: Database;
  readonly clock: Clock;
  readonly users: UsersStore;
  readonly logins: Logins;
  readonly passwords: PasswordHasher;
  readonly prepareAccount: PrepareAccount;
  readonly describePerson: DescribePerson;
  readonly forgetPerson: ForgetPerson;
}

export function registerStaff(app: App, staff: Staff, given: Given): void {
  const { db, clock, users, describePerson, makePasswordLink } = given;
  const people = createPeopleStore(db);
  const changePeople = createChangePeople({ ...given, writeAudit: staff.writeAudit });
  const showPerson = createShowPerson(users, people);
  const own = { ...given, changePeople, showPerson };
  listUsers(app, staff, people);
  createUser(app, staff, own);
  bulkUsers(app, staff, changePeople);
  showUser(app, staff, showPerson);
  updateUser(app, staff, own);
  deleteUser(app, staff, changePeople);
  previewDeletion(app, staff, people, changePeople);
  exportPerson(app, staff, users, describePerson);
  forceLogout(app, staff, changePeople);
  createResetLink(app, staff, changePeople, makePasswordLink);
  exportUsers(app, staff, people);

  const loginsList = createLoginsListStore(db, clock);
  listLogins(app, staff, loginsList);
  showLogin(app, staff, loginsList);
  revokeLogins(app, staff, given);
  exportLogins(app, staff, loginsList);
}
