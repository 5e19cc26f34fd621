import type { ForgottenPasswordAnswer } from '@spotter/contract/accounts';
import type { FreshProof, SignInBody, SignedIn } from '@spotter/contract/admin/access';
import { staffRoles, type StaffRole } from '@spotter/contract/admin/permissions';
import type { DemoRecords } from './demo-records.ts';
import { refuse } from './refuse.ts';
import type { DemoRoute } from './demo-route.ts';

/** The name says the role: "Demo owner", "Demo editor", "Demo viewer", with any password of 8 characters. */
export function accessRoutes({ users }: DemoRecords): DemoRoute[] {
  let signedIn: SignedIn | undefined;
  return [
    {
      on: ['POST', /^sign-in$/],
      answer: (_ids, { body }) => {
        const { username, password } = body as SignInBody;
        const user = users.find(({ username: name, email }) => [name, email].includes(username));
        const role = staffRoles.find((staff) => staff === user?.role);
        if (!user || role === undefined || password.length < 8) {
          refuse(
            'admin.sign_in_failed',
            'The name or the password is not right, or the account is not one of staff.',
          );
        }
        signedIn = show(user, role);
        return signedIn;
      },
    },
    {
      on: ['POST', /^prove$/],
      answer: (_ids, { body }) => {
        if (((body as FreshProof).password ?? '').length >= 8) return undefined;
        return refuse('auth.password_wrong', 'The password is not right.', [
          { path: '/password', message: 'Is not right.', rule: 'not_right' },
        ]);
      },
    },
    {
      on: ['GET', /^me$/],
      answer: () => signedIn ?? refuse('admin.not_signed_in', 'Sign in to the dashboard.'),
    },
    {
      on: ['POST', /^sign-out(-everywhere)?$/],
      answer: () => {
        signedIn = undefined;
        return undefined;
      },
    },
    { on: ['GET', /^owner$/], answer: () => ({ has_owner: true, sends_mail: true }) },
    {
      on: ['POST', /^\/api\/auth\/password\/forgotten\/$/],
      answer: (): ForgottenPasswordAnswer => ({
        message: 'If there is such an account, a link is on its way to its email',
      }),
    },
    { on: ['GET', /^set-up$/], answer: () => refuse('admin.link_invalid', 'There is an owner already.') },
  ];
}

function show(
  { id, username, email }: { id: number; username: string; email: string },
  role: StaffRole,
): SignedIn {
  return {
    id,
    username,
    email,
    role,
    expires_at: new Date(Date.now() + 43_200_000).toISOString(),
    idle_seconds: 3_600,
    has_codes: false,
    must_set_up_codes: false,
  };
}
