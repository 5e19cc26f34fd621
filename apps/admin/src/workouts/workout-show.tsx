import type { AdminWorkoutDetail } from '@spotter/contract/admin/training';
import { Link, Show, WithRecord } from 'react-admin';
import { Facts } from '../parts/facts.tsx';
import { formatDuration } from '../parts/format-duration.ts';
import { heldWords } from '../parts/held-words.ts';
import { Moment } from '../parts/moment.tsx';
import { Section } from '../parts/section.tsx';
import type { SetRecord } from './set-record.ts';
import { WorkoutSetSection } from './workout-set.tsx';

export function WorkoutShow() {
  return (
    <Show component="div" actions={false}>
      <WithRecord<AdminWorkoutDetail>
        render={(workout) => (
          <>
            <Section title={`Workout of ${workout.username}`}>
              <Facts
                facts={[
                  [
                    'Who',
                    <Link key="who" to={`/users/${workout.user_id}/show`}>
                      {workout.username}
                    </Link>,
                  ],
                  ['Started', <Moment key="started" at={workout.started_at} />],
                  ['Ended', <Moment key="ended" at={workout.ended_at} none="goes on" />],
                  ['Duration', formatDuration(workout.duration_seconds)],
                  ['Repetitions', `${workout.repetitions}, ${workout.good_repetitions} good`],
                  ['Held', heldWords(workout.held_seconds)],
                  [
                    'Session',
                    <Link key="session" to={`/sessions/${workout.session_id}/show`}>
                      open
                    </Link>,
                  ],
                ]}
              />
            </Section>
            {/* A row of the list, which is shown first, has no sets. */}
            {(workout.sets as SetRecord[] | undefined)?.map((set) => (
              <WorkoutSetSection key={set.position} set={set} />
            ))}
          </>
        )}
      />
    </Show>
  );
}
