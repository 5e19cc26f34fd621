import type { AdminSession } from '@spotter/contract/admin/training';
import { DataTable, ResourceContextProvider } from 'react-admin';
import { formatDuration } from '../parts/format-duration.ts';
import { trainedWords } from '../parts/trained-words.ts';
import { ResourceList } from '../parts/resource-list.tsx';
import { useCan } from '../app/use-can.ts';
import { EndSelectedSessions, EndSessions } from './end-sessions.tsx';
import { SessionState } from './session-state.tsx';
import { RowLink } from '../parts/row-link.tsx';

/** Often enough to follow who trains, seldom enough to be a small part of what the server answers. */
const refreshMs = 2_000;

function what(session: AdminSession): string {
  const exercise = session.exercise_name ?? 'No exercise yet';
  return session.state === null
    ? exercise
    : `${exercise}, ${session.state.toLowerCase().replaceAll('_', ' ')}`;
}

function rate(session: AdminSession): string {
  return session.frames_per_second === null ? '–' : `${session.frames_per_second.toFixed(1)} pictures/s`;
}

/** Who trains at this moment; the list follows by itself. */
export function LiveList() {
  const canEnd = useCan('sessions', 'end');
  return (
    <ResourceContextProvider value="sessions">
      <ResourceList<AdminSession>
        resource="sessions"
        title="Training now"
        filter={{ status: 'open' }}
        sort={{ field: 'created_at', order: 'DESC' }}
        disableSyncWithLocation
        storeKey="sessions.live"
        queryOptions={{ refetchInterval: refreshMs }}
        bulkActions={canEnd && <EndSelectedSessions />}
        empty="Nobody trains at the moment. Sessions appear here as soon as they start."
        card={(session) => ({
          title: session.username,
          detail: (
            <>
              {what(session)}
              <br />
              {formatDuration(session.duration_seconds)}, {trainedWords(session)}
            </>
          ),
          aside: <SessionState session={session} />,
        })}
      >
        <DataTable.Col
          source="username"
          disableSort
          render={(row: AdminSession) => <RowLink>{row.username}</RowLink>}
        />
        <DataTable.Col label="State" render={(row: AdminSession) => <SessionState session={row} />} />
        <DataTable.Col label="Exercise" render={what} />
        <DataTable.NumberCol source="repetitions" disableSort />
        <DataTable.Col
          label="Duration"
          render={(row: AdminSession) => formatDuration(row.duration_seconds)}
        />
        <DataTable.Col label="Rate" render={rate} />
        {canEnd ? (
          <DataTable.Col label="End" render={(row: AdminSession) => <EndSessions ids={[row.id]} />} />
        ) : null}
      </ResourceList>
    </ResourceContextProvider>
  );
}
