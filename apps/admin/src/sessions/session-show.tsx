import type { AdminSession } from '@spotter/contract/admin/training';
import { Link, Show, WithRecord } from 'react-admin';
import { useCan } from '../app/use-can.ts';
import { Facts } from '../parts/facts.tsx';
import { formatDuration } from '../parts/format-duration.ts';
import { heldWords } from '../parts/held-words.ts';
import { Moment } from '../parts/moment.tsx';
import { Section } from '../parts/section.tsx';
import { useWords } from '../words/use-words.ts';
import { EndSessions } from './end-sessions.tsx';
import { SessionState } from './session-state.tsx';
import { reasonWords } from './session-words.ts';

export function SessionShow() {
  const canEnd = useCan('sessions', 'end');
  const words = useWords();
  const { say } = words;
  return (
    <Show
      component="div"
      actions={false}
      title={<WithRecord<AdminSession> render={({ username }) => say('sessions.of', { name: username })} />}
    >
      <WithRecord<AdminSession>
        render={(session) => (
          <Section
            title={say('sessions.of', { name: session.username })}
            actions={canEnd && session.status !== 'ended' && <EndSessions ids={[session.id]} />}
          >
            <Facts
              facts={[
                [
                  say('sessions.facts.who'),
                  <Link key="who" to={`/users/${session.user_id}/show`}>
                    {session.username}
                  </Link>,
                ],
                [say('sessions.state'), <SessionState key="state" session={session} />],
                [say('sessions.facts.started'), <Moment key="started" at={session.created_at} />],
                [
                  say('sessions.facts.cameraCame'),
                  <Moment key="claimed" at={session.claimed_at} none={say('sessions.facts.notYet')} />,
                ],
                [
                  say('sessions.facts.ended'),
                  <Moment key="ended" at={session.ended_at} none={say('sessions.facts.goesOn')} />,
                ],
                [say('sessions.facts.why'), reasonWords(words, session.end_reason)],
                [say('sessions.duration'), formatDuration(say, session.duration_seconds)],
                [say('sessions.exercise'), session.exercise_name ?? '–'],
                [say('sessions.facts.repetitions'), words.formats.number(session.repetitions)],
                [say('sessions.facts.held'), heldWords(say, session.held_seconds)],
                [say('sessions.facts.id'), <code key="id">{session.id}</code>],
              ]}
            />
          </Section>
        )}
      />
    </Show>
  );
}
