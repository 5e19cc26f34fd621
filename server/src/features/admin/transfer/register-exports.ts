import {
  AdminExercise,
  AdminExerciseQuery,
  AdminGroup,
  AdminGroupQuery,
} from '@spotter/contract/admin/catalogue';
import { AdminLogin, AdminLoginQuery } from '@spotter/contract/admin/training';
import type { App } from '../../../platform/http/app-instance.ts';
import type { CatalogueDeps } from '../catalogue/catalogue-deps.ts';
import { showAdminExercise } from '../catalogue/show-admin-exercise.ts';
import { showAdminLogin } from '../training/show-admin-login.ts';
import type { TrainingDeps } from '../training/training-deps.ts';

export interface ExportDeps extends TrainingDeps, Pick<CatalogueDeps, 'exercises' | 'groups'> {}

/** What the import takes again, and nothing that follows from it. */
const exerciseColumns = Object.keys(AdminExercise.properties).filter(
  (name) => !['pictures', 'version', 'created_at', 'updated_at'].includes(name),
);

export function registerExports(app: App, deps: ExportDeps): void {
  const { staff, clock } = deps;

  staff.exportRoute(app, {
    resource: 'groups',
    permission: 'groups.export',
    query: AdminGroupQuery,
    columns: Object.keys(AdminGroup.properties),
    list: deps.groups.list,
    show: (group) => ({ ...group }),
  });
  staff.exportRoute(app, {
    resource: 'exercises',
    permission: 'exercises.export',
    query: AdminExerciseQuery,
    columns: exerciseColumns,
    list: deps.exercises.list,
    show: showAdminExercise,
  });
  staff.exportRoute(app, {
    resource: 'logins',
    permission: 'logins.export',
    query: AdminLoginQuery,
    columns: Object.keys(AdminLogin.properties),
    list: (query, request) => deps.loginsList.list(query, request, clock.nowMs()),
    show: showAdminLogin,
  });
}
