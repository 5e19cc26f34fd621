import {
  AdminExercise,
  AdminExerciseQuery,
  AdminGroup,
  AdminGroupQuery,
} from '@spotter/contract/admin/catalogue';
import { AuditEntry, AuditQuery } from '@spotter/contract/admin/audit';
import type { Permission } from '@spotter/contract/admin/permissions';
import {
  AdminLogin,
  AdminLoginQuery,
  AdminSession,
  AdminSessionQuery,
  AdminWorkout,
  AdminWorkoutQuery,
} from '@spotter/contract/admin/training';
import { AdminUser, AdminUserQuery } from '@spotter/contract/admin/users';
import type { Static, TObject, TProperties } from 'typebox';
import type { App } from '../../../platform/http/app-instance.ts';
import type { StaffGate } from '../access/staff-gate.ts';
import { showAuditEntry } from '../audit/show-audit-entry.ts';
import type { AuditStore } from '../audit/audit-store.ts';
import type { CatalogueDeps } from '../catalogue/catalogue-deps.ts';
import { showAdminExercise } from '../catalogue/show-admin-exercise.ts';
import { dashboardProblems, permitted } from '../in-dashboard.ts';
import { listRequest, type ListRequest, type RawListQuery } from '../list/list-request.ts';
import type { RowsPage } from '../list/read-page-store.ts';
import { showAdminLogin } from '../training/show-admin-login.ts';
import { createShowSession } from '../training/create-show-session.ts';
import type { TrainingDeps } from '../training/training-deps.ts';
import { showAdminWorkout } from '../training/show-admin-workout.ts';
import type { AdminUsersStore } from '../users/admin-users-store.ts';
import { showAdminUser } from '../users/show-admin-user.ts';
import { exportQuery, sendExport } from './export-list.ts';

export interface ExportDeps extends TrainingDeps, Pick<CatalogueDeps, 'exercises' | 'groups'> {
  readonly gate: StaffGate;
  readonly users: AdminUsersStore;
  readonly auditStore: AuditStore;
}

interface Exported<P extends TProperties, Row> {
  readonly resource: string;
  readonly permission: Permission;
  readonly query: TObject<P>;
  readonly columns: readonly string[];
  readonly list: (query: Static<TObject<P>>, request: ListRequest) => Promise<RowsPage<Row>>;
  readonly show: (row: Row) => Readonly<Record<string, unknown>>;
}

const file = {
  description: 'The file, as an attachment.',
  content: { 'text/csv': { schema: { type: 'string' } } },
};

/** What the import takes again, and nothing that follows from it. */
const exerciseColumns = Object.keys(AdminExercise.properties).filter(
  (name) => !['pictures', 'version', 'created_at', 'updated_at'].includes(name),
);

export function registerExports(app: App, deps: ExportDeps): void {
  const { gate, clock } = deps;

  function register<P extends TProperties, Row>(exported: Exported<P, Row>): void {
    const { resource, permission, columns, list, show } = exported;
    app.get(
      `/admin/api/${resource}/export`,
      {
        onRequest: gate.may(permission),
        schema: {
          ...permitted(permission, `export_${resource}`, `Everything that matches, as a file: ${resource}`),
          querystring: exportQuery(exported.query),
          response: { 200: file, ...dashboardProblems('request.invalid', 'staff') },
        },
      },
      (request, reply) => {
        const query = request.query as Static<TObject<P>> & { format?: 'csv' | 'json' };
        const read = async (wanted: ListRequest) => {
          const page = await list(query, wanted);
          const rows = page.rows.map(show);
          return {
            ...page,
            rows: rows.map((row) => Object.fromEntries(columns.map((column) => [column, row[column]]))),
          };
        };
        return sendExport(
          reply,
          { name: resource, columns, read },
          listRequest(request.query as RawListQuery),
          query.format,
        );
      },
    );
  }

  register({
    resource: 'users',
    permission: 'users.export',
    query: AdminUserQuery,
    columns: Object.keys(AdminUser.properties),
    list: deps.users.list,
    show: showAdminUser,
  });
  register({
    resource: 'groups',
    permission: 'groups.export',
    query: AdminGroupQuery,
    columns: Object.keys(AdminGroup.properties),
    list: deps.groups.list,
    show: (group) => ({ ...group }),
  });
  register({
    resource: 'exercises',
    permission: 'exercises.export',
    query: AdminExerciseQuery,
    columns: exerciseColumns,
    list: deps.exercises.list,
    show: showAdminExercise,
  });
  register({
    resource: 'sessions',
    permission: 'sessions.export',
    query: AdminSessionQuery,
    columns: Object.keys(AdminSession.properties),
    list: deps.sessionsList.list,
    show: createShowSession(deps),
  });
  register({
    resource: 'workouts',
    permission: 'workouts.export',
    query: AdminWorkoutQuery,
    columns: Object.keys(AdminWorkout.properties),
    list: deps.workoutsList.list,
    show: showAdminWorkout,
  });
  register({
    resource: 'logins',
    permission: 'logins.export',
    query: AdminLoginQuery,
    columns: Object.keys(AdminLogin.properties),
    list: (query, request) => deps.loginsList.list(query, request, clock.nowMs()),
    show: showAdminLogin,
  });
  register({
    resource: 'audit',
    permission: 'audit.export',
    query: AuditQuery,
    columns: Object.keys(AuditEntry.properties),
    list: deps.auditStore.list,
    show: showAuditEntry,
  });
}
