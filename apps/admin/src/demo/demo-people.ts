import type { AdminUserDetail, NewAdminUser, UsersBulk } from '@spotter/contract/admin/users';
import type { DemoRecords } from './demo-records.ts';
import type { DemoRoute } from './demo-route.ts';
import { refuse } from './refuse.ts';

const dayMs = 86_400_000;

function link() {
  return { url: '/admin/password?token=demo', expires_at: new Date(Date.now() + dayMs).toISOString() };
}

export function peopleRoutes({ users, logins, sessions, workouts }: DemoRecords): DemoRoute[] {
  function indexOf(id: string | undefined): number {
    const index = users.findIndex((user) => user.id === Number(id));
    return index >= 0 ? index : refuse('admin.not_found', 'There is no such person.');
  }
  function change(id: string | undefined, fields: Partial<AdminUserDetail>): AdminUserDetail {
    const index = indexOf(id);
    const changed = { ...(users[index] as AdminUserDetail), ...fields };
    users[index] = changed;
    return changed;
  }
  function remove(id: string | undefined): void {
    users.splice(indexOf(id), 1);
  }
  function checkEmail(email: string, id?: string): void {
    if (users.some((user) => user.email === email && user.id !== Number(id))) {
      refuse('admin.taken', 'email: Is taken.', [{ path: '/email', message: 'Is taken.', rule: 'taken' }]);
    }
  }

  return [
    {
      on: ['POST', /^users$/],
      answer: (_ids, { body }) => {
        const { username, email, role, password } = body as NewAdminUser;
        checkEmail(email);
        const now = new Date().toISOString();
        const user: AdminUserDetail = {
          id: Math.max(...users.map(({ id }) => id)) + 1,
          username,
          email,
          role,
          is_active: true,
          has_password: password !== undefined,
          is_anonymised: false,
          created_at: now,
          updated_at: now,
          last_login_at: null,
          open_logins: 0,
          open_sessions: 0,
          workouts: 0,
          repetitions: 0,
          held_seconds: 0,
        };
        users.push(user);
        return { ...user, set_up_link: password === undefined ? link() : null };
      },
    },
    {
      on: ['PATCH', /^users\/(\d+)$/],
      answer: ([id], { body }) => {
        const fields = body as Partial<AdminUserDetail>;
        if (fields.email !== undefined) checkEmail(fields.email, id);
        return change(id, fields);
      },
    },
    {
      on: ['POST', /^users\/bulk$/],
      answer: (_ids, { body }) => {
        const bulk = body as UsersBulk;
        for (const id of bulk.ids.map(String)) {
          if (bulk.action === 'delete') remove(id);
          if (bulk.action === 'set_active') change(id, { is_active: bulk.is_active });
          if (bulk.action === 'set_role') change(id, { role: bulk.role });
        }
        return { data: bulk.ids };
      },
    },
    {
      on: ['DELETE', /^users\/(\d+)$/],
      answer: ([id], { query }) => {
        if (query?.['mode'] === 'anonymise')
          change(id, { username: 'Somebody', email: '', is_anonymised: true, is_active: false });
        else remove(id);
        return undefined;
      },
    },
    {
      on: ['GET', /^users\/(\d+)\/deletion$/],
      answer: ([id]) => {
        const own = (row: { readonly user_id: number }): boolean => row.user_id === Number(id);
        const isLastOwner = users[indexOf(id)]?.role === 'owner';
        return {
          logins: logins.filter(own).length,
          known_clients: 1,
          sessions: sessions.filter(own).length,
          workouts: workouts.filter(own).length,
          repetitions: workouts.filter(own).reduce((sum, { repetitions }) => sum + repetitions, 0),
          held_seconds: workouts.filter(own).reduce((sum, { held_seconds: held }) => sum + held, 0),
          refusal: isLastOwner ? 'An installation needs an owner: make somebody else one first.' : null,
        };
      },
    },
    {
      on: ['POST', /^users\/(\d+)\/force-logout$/],
      answer: ([id]) => {
        const ended = users[indexOf(id)]?.open_logins ?? 0;
        change(id, { open_logins: 0 });
        return { ended_logins: ended };
      },
    },
    { on: ['POST', /^users\/(\d+)\/reset-link$/], answer: link },
  ];
}
