import { Pagination, ReferenceManyField } from 'react-admin';
import type { ReactNode } from 'react';
import { LoginTable } from '../logins/login-table.tsx';
import { Section } from '../parts/section.tsx';
import { SessionTable } from '../sessions/session-table.tsx';
import { useWords } from '../words/use-words.ts';
import { WorkoutTable } from '../workouts/workout-table.tsx';
import { useCan } from '../app/use-can.ts';

interface OfUserProps {
  readonly resource: 'workouts' | 'sessions' | 'logins';
  readonly sort: string;
  readonly children: ReactNode;
}

function OfUser({ resource, sort, children }: OfUserProps) {
  const mayList = useCan(resource, 'list');
  if (!mayList) return null;
  return (
    <ReferenceManyField
      reference={resource}
      target="user_id"
      sort={{ field: sort, order: 'DESC' }}
      perPage={5}
      pagination={<Pagination rowsPerPageOptions={[5, 25]} />}
      storeKey={`user.${resource}`}
    >
      {children}
    </ReferenceManyField>
  );
}

/** What a person has trained, and from where they have come. */
export function UserTraining({ userId }: { readonly userId: number }) {
  const { say } = useWords();
  return (
    // Selections and pages of one person are not those of the next.
    <div key={userId}>
      <Section title={say('people.training.workouts')}>
        <OfUser resource="workouts" sort="started_at">
          <WorkoutTable />
        </OfUser>
      </Section>
      <Section title={say('people.training.sessions')}>
        <OfUser resource="sessions" sort="created_at">
          <SessionTable />
        </OfUser>
      </Section>
      <Section title={say('people.training.logins')}>
        <OfUser resource="logins" sort="created_at">
          <LoginTable />
        </OfUser>
      </Section>
    </div>
  );
}
