// What the schema of every route of the dashboard says.
import type { ErrorCode } from '@spotter/contract/errors';
import { rolesWith, type Permission } from '@spotter/contract/admin/permissions';
import { bodyProblems, problems } from '../../platform/http/responses.ts';

/** It takes no body, but one that is sent all the same is read. */
const strayBody: readonly ErrorCode[] = [
  'request.malformed_json',
  'request.too_large',
  'request.unsupported_media_type',
];

/** Of a route that needs no permission of its own. */
export function inDashboard(operationId: string, summary: string) {
  return { tags: ['Dashboard'], summary, operationId, security: [{ dashboard: [] }] };
}

/** Of a route for whoever has a permission. */
export function permitted(permission: Permission, operationId: string, summary: string) {
  return {
    ...inDashboard(operationId, summary),
    description: `For the roles ${rolesWith(permission).join(', ')} (\`${permission}\`).`,
    'x-permission': permission,
  };
}

/** Problems that a route may answer; `body` stands for what a body can be refused for, `staff` for who asks. */
export function dashboardProblems(...codes: (ErrorCode | 'body' | 'no-body' | 'staff')[]) {
  return problems(
    ...codes.flatMap((code): readonly ErrorCode[] => {
      if (code === 'body') return [...bodyProblems, 'admin.cross_site'];
      if (code === 'no-body') return [...strayBody, 'admin.cross_site'];
      if (code === 'staff') return ['admin.not_signed_in', 'admin.forbidden'];
      return [code];
    }),
  );
}
