import { SignedIn } from '@spotter/contract/admin/access';
import type { App } from '../../../platform/http/app-instance.ts';
import type { DashboardDeps } from '../dashboard-deps.ts';
import { showSignedIn } from './show-signed-in.ts';

export function getMe(app: App, deps: DashboardDeps): void {
  app.get(
    '/admin/api/me',
    deps.staff.signedIn({
      operationId: 'whoIsSignedIn',
      summary: 'Who is signed in',
      response: { 200: SignedIn },
    }),
    (request) => showSignedIn(deps.staff.of(request), deps),
  );
}
