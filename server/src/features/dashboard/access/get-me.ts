import { SignedIn } from '@spotter/contract/admin/access';
import type { App } from '../../../platform/http/app-instance.ts';
import type { Staff } from '../staff.ts';
import { showSignedIn, type SignedInDeps } from './show-signed-in.ts';

interface Given extends SignedInDeps {
  readonly staff: Staff;
}

export function getMe(app: App, deps: Given): void {
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
