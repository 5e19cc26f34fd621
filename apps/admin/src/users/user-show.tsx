import { EditButton, Show, TopToolbar, WithRecord } from 'react-admin';
import type { AdminUserDetail } from '@spotter/contract/admin/users';
import { Facts } from '../parts/facts.tsx';
import { heldWords } from '../parts/held-words.ts';
import { Moment } from '../parts/moment.tsx';
import { Section } from '../parts/section.tsx';
import { useWords } from '../words/use-words.ts';
import { roleNames } from './roles.ts';
import { UserActions } from './user-actions.tsx';
import { UserState } from './user-state.tsx';
import { UserTraining } from './user-training.tsx';

/** Rows of the list come without the counts; the record that follows has them. */
function count(value: number | undefined): string {
  return value === undefined ? '…' : value.toLocaleString();
}

export function UserShow() {
  const { say } = useWords();
  return (
    <Show
      component="div"
      actions={
        <TopToolbar>
          <EditButton />
        </TopToolbar>
      }
    >
      <WithRecord<AdminUserDetail>
        render={(user) => (
          <>
            <Section title={user.username}>
              <Facts
                facts={[
                  ['Email', user.email],
                  ['Role', roleNames[user.role]],
                  ['State', <UserState key="state" user={user} />],
                  ['Since', <Moment key="since" at={user.created_at} />],
                  ['Last login', <Moment key="login" at={user.last_login_at} />],
                  ['Open logins', count(user.open_logins)],
                  ['Workouts', count(user.workouts)],
                  ['Repetitions', count(user.repetitions)],
                  ['Held', heldWords(say, user.held_seconds)],
                ]}
              />
              <UserActions user={user} />
            </Section>
            <UserTraining userId={user.id} />
          </>
        )}
      />
    </Show>
  );
}
