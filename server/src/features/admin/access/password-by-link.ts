// The link that an owner hands to a person, who sets their password by it; they need no role for that.
import { LinkToken, PasswordLinkBody, PasswordLinkOpen } from '@spotter/contract/admin/access';
import type { FieldError } from '@spotter/contract/problem';
import { Type } from 'typebox';
import { AppError } from '../../../platform/app-error.ts';
import type { Clock } from '../../../platform/clock.ts';
import type { App } from '../../../platform/http/app-instance.ts';
import { rulesError } from '../../../platform/http/rules-error.ts';
import { dashboardProblems, inDashboard } from '../in-dashboard.ts';
import type { SetUpLinksStore } from '../set-up-links-store.ts';
import type { StaffGate } from './staff-gate.ts';

export interface PasswordByLinkDeps {
  readonly gate: StaffGate;
  readonly links: SetUpLinksStore;
  readonly clock: Clock;
  readonly hashPassword: (password: string) => Promise<string>;
  readonly checkFields: (
    given: { readonly password: string },
    person: { readonly username: string; readonly email: string },
  ) => Promise<readonly FieldError[]>;
  readonly endSessionsOfLogins: (loginIds: readonly string[]) => Promise<void>;
}

function linkGone(): AppError {
  return new AppError('admin.link_invalid', {
    detail: 'This link is not valid any more. Ask for a new one.',
  });
}

export function passwordByLink(app: App, deps: PasswordByLinkDeps): void {
  const { gate, links, clock, hashPassword, checkFields, endSessionsOfLogins } = deps;
  app.get(
    '/admin/api/password-link',
    {
      onRequest: gate.open,
      schema: {
        ...inDashboard('openPasswordLink', 'Whose password a link sets'),
        querystring: LinkToken,
        response: { 200: PasswordLinkOpen, ...dashboardProblems('request.invalid', 'admin.link_invalid') },
      },
    },
    async (request) => {
      const person = await links.findPerson(request.query.token, clock.nowMs());
      if (!person) throw linkGone();
      return { username: person.username };
    },
  );

  app.post(
    '/admin/api/password-link',
    {
      onRequest: gate.open,
      schema: {
        ...inDashboard('setPasswordByLink', 'Set a password by a link; every login of the person ends'),
        body: PasswordLinkBody,
        response: {
          204: Type.Null({ description: 'The password holds; the link is used up.' }),
          ...dashboardProblems('body', 'admin.link_invalid', 'limits.busy'),
        },
      },
    },
    async (request, reply) => {
      const { token, password } = request.body;
      // Asked first, so that nobody without a link can make the server hash.
      const person = await links.findPerson(token, clock.nowMs());
      if (!person) throw linkGone();
      const fields = await checkFields({ password }, person);
      if (fields.length > 0) throw rulesError(fields);
      const redeemed = await links.redeemPassword(token, await hashPassword(password), clock.nowMs());
      if (!redeemed) throw linkGone();
      await endSessionsOfLogins(redeemed.endedLogins);
      return reply.code(204).send(null);
    },
  );
}
