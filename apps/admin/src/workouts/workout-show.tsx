import type { AdminWorkoutDetail } from '@spotter/contract/admin/training';
import { Link, Show, WithRecord } from 'react-admin';
import { Facts } from '../parts/facts.tsx';
import { formatDuration } from '../parts/format-duration.ts';
import { heldWords } from '../parts/held-words.ts';
import { Moment } from '../parts/moment.tsx';
import { Section } from '../parts/section.tsx';
import { useWords } from '../words/use-words.ts';
import type { SetRecord } from './set-record.ts';
import { WorkoutSetSection } from './workout-set.tsx';

export function WorkoutShow() {
  const { say } = useWords();
  return (
    <Show
      component="div"
      actions={false}
      title={
        <WithRecord<AdminWorkoutDetail> render={({ username }) => say('workouts.of', { name: username })} />
      }
    >
      <WithRecord<AdminWorkoutDetail>
        render={(workout) => (
          <>
            <Section title={say('workouts.of', { name: workout.username })}>
              <Facts
                facts={[
                  [
                    say('workouts.facts.who'),
                    <Link key="who" to={`/users/${workout.user_id}/show`}>
                      {workout.username}
                    </Link>,
                  ],
                  [say('workouts.facts.started'), <Moment key="started" at={workout.started_at} />],
                  [
                    say('workouts.facts.ended'),
                    <Moment key="ended" at={workout.ended_at} none={say('workouts.facts.goesOn')} />,
                  ],
                  [say('workouts.duration'), formatDuration(say, workout.duration_seconds)],
                  [
                    say('workouts.facts.repetitions'),
                    say('workouts.facts.ofThemGood', {
                      repetitions: workout.repetitions,
                      good: workout.good_repetitions,
                    }),
                  ],
                  [say('workouts.held'), heldWords(say, workout.held_seconds)],
                  [
                    say('workouts.facts.session'),
                    <Link key="session" to={`/sessions/${workout.session_id}/show`}>
                      {say('workouts.facts.openSession')}
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
