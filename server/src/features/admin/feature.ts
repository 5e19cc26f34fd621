import type { App } from '../../platform/http/app-instance.ts';
import type { AdminDeps } from './admin-deps.ts';
import { dashboard } from './dashboard.ts';
import { finishSetUp } from './finish-set-up.ts';
import { openSetUp } from './open-set-up.ts';

export async function registerAdmin(app: App, deps: AdminDeps): Promise<void> {
  dashboard(app, deps.dashboard);
  // In a scope of its own: nothing else takes forms.
  await app.register((pages: App, _options, done) => {
    pages.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string' },
      (_request, body, parsed) => {
        parsed(null, Object.fromEntries(new URLSearchParams(String(body))));
      },
    );
    openSetUp(pages, deps);
    finishSetUp(pages, deps);
    done();
  });
}
