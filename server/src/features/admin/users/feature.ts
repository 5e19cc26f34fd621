import type { App } from '../../../platform/http/app-instance.ts';
import type { AdminUsersDeps } from './admin-users-deps.ts';
import { bulkUsers } from './bulk-users.ts';
import { createResetLink } from './create-reset-link.ts';
import { createUser } from './create-user.ts';
import { deleteUser } from './delete-user.ts';
import { exportPerson } from './export-person.ts';
import { forceLogout } from './force-logout.ts';
import { listUsers } from './list-users.ts';
import { previewDeletion } from './preview-deletion.ts';
import { showUser } from './show-user.ts';
import { updateUser } from './update-user.ts';

export function registerAdminUsers(app: App, deps: AdminUsersDeps): void {
  listUsers(app, deps);
  createUser(app, deps);
  bulkUsers(app, deps);
  showUser(app, deps);
  updateUser(app, deps);
  deleteUser(app, deps);
  previewDeletion(app, deps);
  exportPerson(app, deps);
  forceLogout(app, deps);
  createResetLink(app, deps);
}
