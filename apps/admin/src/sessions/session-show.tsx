import type { AdminSession } from '@spotter/contract/admin/training';
import { Link, Show, WithRecord } from 'react-admin';
import { useCan } from '../app/use-can.ts';
import { Facts } from '../parts/facts.tsx';
import { formatDuration } from '../parts/format-duration.ts';
import { heldWords } from '../parts/held-words.ts';
import { Moment } from '../parts/moment.tsx';
import { Section } from '../parts/section.tsx';
import { EndSessions } from './end-sessions.tsx';
import { SessionState } from './session-state.tsx';
import { reasonWords } from './session-words.ts';

export function SessionShow() {
  const canEnd = useCan('sessions', 'end');
  return (
    <Show component="div" actions={false}>
      <WithRecord<AdminSession>
        render={(session) => (
          <Section
            title={`Session of ${session.username}`}
            actions={canEnd && session.status !== 'ended' && <EndSessions ids={[session.id]} />}
          >
            <Facts
              facts={[
                [
                  'Who',
                  <Link key="who" to={`/users/${session.user_id}/show`}>
                    {session.username}
                  </Link>,
                ],
                ['State', <SessionState key="state" session={session} />],
                ['Started', <Moment key="started" at={session.created_at} />],
                ['Camera came', <Moment key="claimed" at={session.claimed_at} none="not yet" />],
                ['Ended', <Moment key="ended" at={session.ended_at} none="goes on" />],
                ['Why it ended', reasonWords(session.end_reason)],
                ['Duration', formatDuration(session.duration_seconds)],
                ['Exercise', session.exercise_name ?? '–'],
                ['Repetitions', session.repetitions],
                ['Held', heldWords(session.held_seconds)],
                ['Id', <code key="id">{session.id}</code>],
              ]}
            />
          </Section>
        )}
      />
    </Show>
  );
}
