import { Table, TableBody, TableCell, TableContainer, TableHead, TableRow, Typography } from '@mui/material';
import type { AdminWorkoutDetail } from '@spotter/contract/admin/training';
import { Link, Show, WithRecord } from 'react-admin';
import { Facts } from '../parts/facts.tsx';
import { formatDuration } from '../parts/format-duration.ts';
import { Moment } from '../parts/moment.tsx';
import { Section } from '../parts/section.tsx';

type WorkoutSet = NonNullable<AdminWorkoutDetail['sets']>[number];

function SetSection({ set }: { readonly set: WorkoutSet }) {
  return (
    <Section title={`Set ${set.position}: ${set.exercise_name}`}>
      <Typography sx={{ mb: 1 }}>
        {set.reps} repetitions, {set.good_reps} of them good
        {set.partial_reps > 0 && `; ${set.partial_reps} too short to count`}
        {set.score !== null && `; score ${Math.round(set.score)} of 100`}.
        {set.main_fault !== null && ` Most in the way: ${set.main_fault.replaceAll('_', ' ')}.`}
      </Typography>
      {set.repetitions.length > 0 && (
        <TableContainer tabIndex={0} role="group" aria-label={`Repetitions of set ${set.position}`}>
          <Table size="small">
            <TableHead>
              <TableRow>
                <TableCell align="right">No.</TableCell>
                <TableCell>Tempo</TableCell>
                <TableCell align="right">Range</TableCell>
                <TableCell align="right">Score</TableCell>
                <TableCell>What was said</TableCell>
              </TableRow>
            </TableHead>
            <TableBody>
              {set.repetitions.map((repetition) => (
                <TableRow key={repetition.number}>
                  <TableCell align="right">{repetition.number_in_set}</TableCell>
                  <TableCell sx={{ whiteSpace: 'nowrap' }}>{repetition.tempo}</TableCell>
                  <TableCell align="right">
                    {repetition.range_of_motion_deg === null
                      ? '–'
                      : `${Math.round(repetition.range_of_motion_deg)}°`}
                  </TableCell>
                  <TableCell align="right">{Math.round(repetition.score)}</TableCell>
                  <TableCell>
                    {repetition.faults.map(({ says }) => says).join('; ') || repetition.prediction}
                  </TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </TableContainer>
      )}
    </Section>
  );
}

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
            {(workout.sets as WorkoutSet[] | undefined)?.map((set) => (
              <SetSection key={set.position} set={set} />
            ))}
          </>
        )}
      />
    </Show>
  );
}
