import { SignedIn } from '@spotter/contract/admin/access';
import type { App } from '../../../platform/http/app-instance.ts';
import { dashboardProblems, inDashboard } from '../in-dashboard.ts';
import type { AccessDeps } from './access-deps.ts';
import { showSignedIn } from './show-signed-in.ts';
import { staffOf } from './staff-gate.ts';

export function getMe(app: App, deps: AccessDeps): void {
  app.get(
    '/admin/api/me',
    {
      onRequest: deps.gate.signedIn,
      schema: {
        ...inDashboard('whoIsSignedIn', 'Who is signed in'),
        response: { 200: SignedIn, ...dashboardProblems('admin.not_signed_in') },
      },
    },
    (request) => showSignedIn(staffOf(request), deps),
  );
}
