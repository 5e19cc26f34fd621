import type { OwnPassword, OwnSignIn } from '@spotter/contract/admin/own-access';
import type { DemoRoute } from './demo-route.ts';
import { refuse } from './refuse.ts';

const hourMs = 3_600_000;

/** Signed in twice to the dashboard, and logged in by one app; any 8 characters are the old password. */
export function ownAccessRoutes(nowMs: number): DemoRoute[] {
  const ago = (hours: number) => new Date(nowMs - hours * hourMs).toISOString();
  let signIns: OwnSignIn[] = [
    {
      id: 'a1',
      kind: 'dashboard',
      client: '192.0.2.14',
      created_at: ago(1),
      last_seen_at: ago(0),
      is_present: true,
    },
    {
      id: 'b2',
      kind: 'dashboard',
      client: '198.51.100.7',
      created_at: ago(9),
      last_seen_at: ago(5),
      is_present: false,
    },
    {
      id: 'c3',
      kind: 'app',
      client: '203.0.113.21',
      created_at: ago(200),
      last_seen_at: null,
      is_present: false,
    },
  ];
  function endOthers(): void {
    signIns = signIns.filter(({ is_present: isPresent }) => isPresent);
  }
  return [
    { on: ['GET', /^me\/sign-ins$/], answer: () => ({ data: signIns }) },
    { on: ['DELETE', /^me\/sign-ins$/], answer: endOthers },
    {
      on: ['DELETE', /^me\/sign-ins\/(\w+)$/],
      answer: ([id]) => {
        signIns = signIns.filter((signIn) => signIn.id !== id);
        return undefined;
      },
    },
    {
      on: ['POST', /^me\/password$/],
      answer: (_ids, { body }) => {
        const { old, password } = body as OwnPassword;
        if (password.length < 8) {
          refuse('request.invalid', 'The password is too short.', [
            { path: '/password', message: 'Choose 8 characters or more.' },
          ]);
        }
        if (old.length < 8) {
          refuse('auth.password_wrong', 'The present password is not right.', [
            { path: '/old', message: 'Is not right.', rule: 'not_right' },
          ]);
        }
        endOthers();
        return undefined;
      },
    },
  ];
}
