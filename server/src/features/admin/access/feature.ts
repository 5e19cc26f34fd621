import type { App } from '../../../platform/http/app-instance.ts';
import type { AdminDeps } from '../admin-deps.ts';
import type { AccessDeps } from './access-deps.ts';
import { getMe } from './get-me.ts';
import { openPasswordLink } from './open-password-link.ts';
import { openSetUpLink } from './open-set-up-link.ts';
import type { PasswordByLinkDeps } from './password-link-deps.ts';
import { setPasswordByLink } from './set-password-by-link.ts';
import { setUpByLink } from './set-up-by-link.ts';
import { signIn } from './sign-in.ts';
import { signOut } from './sign-out.ts';

export function registerAccess(app: App, deps: AccessDeps & AdminDeps & PasswordByLinkDeps): void {
  signIn(app, deps);
  signOut(app, deps);
  getMe(app, deps);
  openSetUpLink(app, deps);
  setUpByLink(app, deps);
  openPasswordLink(app, deps);
  setPasswordByLink(app, deps);
}
