import { EditButton, Show, TopToolbar, WithRecord } from 'react-admin';
import type { AdminUserDetail } from '@spotter/contract/admin/users';
import { EmailAddress } from '../parts/email-address.tsx';
import { Facts } from '../parts/facts.tsx';
import { heldWords } from '../parts/held-words.ts';
import { Moment } from '../parts/moment.tsx';
import { Section } from '../parts/section.tsx';
import type { Formats } from '@spotter/browser/formats';
import { useWords } from '../words/use-words.ts';
import { UserActions } from './user-actions.tsx';
import { UserState } from './user-state.tsx';
import { UserTraining } from './user-training.tsx';

/** Rows of the list come without the counts; the record that follows has them. */
function count({ number }: Formats, value: number | undefined): string {
  return value === undefined ? '…' : number(value);
}

export function UserShow() {
  const { say, formats } = useWords();
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
                  [say('people.facts.email'), <EmailAddress key="email" address={user.email} />, 'wide'],
                  [say('people.role'), say(`people.roles.${user.role}`)],
                  [say('people.state'), <UserState key="state" user={user} />],
                  [say('people.facts.since'), <Moment key="since" at={user.created_at} />],
                  [say('people.facts.lastLogin'), <Moment key="login" at={user.last_login_at} />],
                  [say('people.facts.openLogins'), count(formats, user.open_logins)],
                  [say('people.facts.workouts'), count(formats, user.workouts)],
                  [say('people.facts.repetitions'), count(formats, user.repetitions)],
                  [say('people.facts.held'), heldWords(say, user.held_seconds)],
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
