// What the dashboard does for every feature with `staff/` routes; app.ts hands it to them.
import type { Permission } from '@spotter/contract/admin/permissions';
import type { FastifyRequest } from 'fastify';
import { requirePermission, staffOf, type StaffGate, type StaffMember } from './access/staff-gate.ts';
import { writeAudit } from './audit/audit-store.ts';
import { createExportRoute, type ExportRoute } from './exports/export-route.ts';
import { createStaffRoutes, type StaffRoutes } from './staff-routes.ts';

export interface Staff extends StaffRoutes {
  /** The staff member that a route's hooks have found. */
  readonly of: (request: FastifyRequest) => StaffMember;
  /** @throws AppError admin.forbidden where the role may not */
  readonly require: (member: Pick<StaffMember, 'role'>, permission: Permission) => void;
  /** Writes down a change, in the transaction that makes it. */
  readonly writeAudit: typeof writeAudit;
  /** The route of a list as a file. */
  readonly exportRoute: ExportRoute;
}

export function createStaff(gate: StaffGate): Staff {
  const routes = createStaffRoutes(gate);
  return {
    ...routes,
    of: staffOf,
    require: requirePermission,
    writeAudit,
    exportRoute: createExportRoute(routes),
  };
}
