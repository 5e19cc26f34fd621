import type { AdminSession } from '@spotter/contract/admin/training';
import { DataTable, ResourceContextProvider } from 'react-admin';
import { formatDuration } from '../parts/format-duration.ts';
import { trainedWords } from '../parts/trained-words.ts';
import { ResourceList } from '../parts/resource-list.tsx';
import { useCan } from '../app/use-can.ts';
import type { Words } from '../words/create-words.ts';
import { useWords } from '../words/use-words.ts';
import { EndSelectedSessions, EndSessions } from './end-sessions.tsx';
import { SessionState } from './session-state.tsx';
import { phaseWords } from './session-words.ts';
import { RowLink } from '../parts/row-link.tsx';

/** Often enough to follow who trains, seldom enough to be a small part of what the server answers. */
const refreshMs = 2_000;

function what(words: Words, session: AdminSession): string {
  const exercise = session.exercise_name ?? words.say('sessions.live.noExercise');
  return session.state === null
    ? exercise
    : words.say('sessions.live.doing', { exercise, phase: phaseWords(words, session.state) });
}

function rate({ say, formats }: Words, { frames_per_second: rate }: AdminSession): string {
  return rate === null ? '–' : say('sessions.live.picturesPerSecond', { rate: formats.decimal(rate) });
}

/** Who trains at this moment; the list follows by itself. */
export function LiveList() {
  const canEnd = useCan('sessions', 'end');
  const words = useWords();
  const { say } = words;
  return (
    <ResourceContextProvider value="sessions">
      <ResourceList<AdminSession>
        resource="sessions"
        title={say('sessions.live.title')}
        filter={{ status: 'open' }}
        sort={{ field: 'created_at', order: 'DESC' }}
        disableSyncWithLocation
        storeKey="sessions.live"
        queryOptions={{ refetchInterval: refreshMs }}
        bulkActions={canEnd && <EndSelectedSessions />}
        empty={say('sessions.live.nobody')}
        card={(session) => ({
          title: session.username,
          detail: (
            <>
              {what(words, session)}
              <br />
              {formatDuration(say, session.duration_seconds)}, {trainedWords(say, session)}
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
        <DataTable.Col
          label={say('sessions.state')}
          render={(row: AdminSession) => <SessionState session={row} />}
        />
        <DataTable.Col label={say('sessions.exercise')} render={(row: AdminSession) => what(words, row)} />
        <DataTable.NumberCol source="repetitions" disableSort />
        <DataTable.Col
          label={say('sessions.duration')}
          render={(row: AdminSession) => formatDuration(say, row.duration_seconds)}
        />
        <DataTable.Col label={say('sessions.live.rate')} render={(row: AdminSession) => rate(words, row)} />
        {canEnd ? (
          <DataTable.Col
            label={say('sessions.end.label')}
            render={(row: AdminSession) => <EndSessions ids={[row.id]} />}
          />
        ) : null}
      </ResourceList>
    </ResourceContextProvider>
  );
}
