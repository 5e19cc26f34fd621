import type { AdminSession } from '@spotter/contract/admin/training';
import { DataTable } from 'react-admin';
import { formatDuration } from '../parts/format-duration.ts';
import { Moment } from '../parts/moment.tsx';
import { Rows } from '../parts/rows.tsx';
import { SessionState } from './session-state.tsx';
import { reasonWords } from './session-words.ts';
import { RowLink } from '../parts/row-link.tsx';
import { trainedWords } from '../parts/trained-words.ts';

export function sessionCard(session: AdminSession) {
  return {
    title: session.exercise_name ?? 'No exercise chosen',
    detail: <Moment at={session.created_at} />,
    aside: (
      <>
        <SessionState session={session} />
        <br />
        {trainedWords(session)}
      </>
    ),
  };
}

export const sessionColumns = [
  <DataTable.Col
    key="at"
    source="created_at"
    render={(row: AdminSession) => (
      <RowLink>
        <Moment at={row.created_at} />
      </RowLink>
    )}
  />,
  <DataTable.Col key="state" label="State" render={(row: AdminSession) => <SessionState session={row} />} />,
  <DataTable.Col
    key="duration"
    label="Duration"
    render={(row: AdminSession) => formatDuration(row.duration_seconds)}
  />,
  <DataTable.Col key="exercise" label="Exercise" render={(row: AdminSession) => row.exercise_name ?? '–'} />,
  <DataTable.NumberCol key="reps" source="repetitions" disableSort />,
  <DataTable.Col
    key="reason"
    source="end_reason"
    disableSort
    render={(row: AdminSession) => reasonWords(row.end_reason)}
  />,
];

/** The sessions of one person. */
export function SessionTable() {
  return (
    <Rows<AdminSession> card={sessionCard} empty="No sessions yet.">
      {sessionColumns}
    </Rows>
  );
}
