import type { AdminSession } from '@spotter/contract/admin/training';
import { DataTable } from 'react-admin';
import { formatDuration } from '../parts/format-duration.ts';
import { Moment } from '../parts/moment.tsx';
import { Rows } from '../parts/rows.tsx';
import type { Words } from '../words/create-words.ts';
import { useWords } from '../words/use-words.ts';
import { SessionState } from './session-state.tsx';
import { reasonWords } from './session-words.ts';
import { RowLink } from '../parts/row-link.tsx';
import { trainedWords } from '../parts/trained-words.ts';

export function sessionCard({ say }: Words, session: AdminSession) {
  return {
    title: session.exercise_name ?? say('sessions.noExercise'),
    detail: <Moment at={session.created_at} />,
    aside: (
      <>
        <SessionState session={session} />
        <br />
        {trainedWords(say, session)}
      </>
    ),
  };
}

export function sessionColumns(words: Words) {
  const { say } = words;
  return [
    <DataTable.Col
      key="at"
      source="created_at"
      render={(row: AdminSession) => (
        <RowLink>
          <Moment at={row.created_at} />
        </RowLink>
      )}
    />,
    <DataTable.Col
      key="state"
      label={say('sessions.state')}
      render={(row: AdminSession) => <SessionState session={row} />}
    />,
    <DataTable.Col
      key="duration"
      label={say('sessions.duration')}
      render={(row: AdminSession) => formatDuration(say, row.duration_seconds)}
    />,
    <DataTable.Col
      key="exercise"
      label={say('sessions.exercise')}
      render={(row: AdminSession) => row.exercise_name ?? '–'}
    />,
    <DataTable.NumberCol key="reps" source="repetitions" disableSort />,
    <DataTable.Col
      key="reason"
      source="end_reason"
      disableSort
      render={(row: AdminSession) => reasonWords(words, row.end_reason)}
    />,
  ];
}

/** The sessions of one person. */
export function SessionTable() {
  const words = useWords();
  return (
    <Rows<AdminSession> card={(session) => sessionCard(words, session)} empty={words.say('sessions.none')}>
      {sessionColumns(words)}
    </Rows>
  );
}
