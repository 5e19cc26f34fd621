// How far a session is, as the database keeps it for another process.
import { restoreState, storeState, type StoredState } from '@spotter/coach/step/stored-state';
import type { FoundExercise } from './find-exercise.ts';
import type { KeptSession } from './kept-session.ts';
import type { KeptTraining } from './training.ts';

/** By no specification: what moves is followed anew, with the counts that there are. */
const byAnotherEngine = 'another engine';
/** Goes up whenever a part of it is another one, so that no process goes on with what it cannot read. */
const version = 1;
/** Some ten times what a session usually needs. */
const mostBytes = 256 * 1024;

type StoredTraining = Omit<KeptTraining, 'chosen' | 'state'> & {
  /** By which it is found again. */
  readonly chosen: string | number;
  readonly state: StoredState;
};

interface StoredSession extends Omit<KeptSession, 'training'> {
  readonly version: number;
  readonly training: StoredTraining | null;
}

function storeTraining({ chosen, state, ...kept }: KeptTraining): StoredTraining {
  const found = chosen.kind === 'auto' ? 'auto' : (chosen.id ?? chosen.key);
  return { ...kept, chosen: found, state: storeState(state) };
}

/** @returns JSON; null where it would be too long */
export function writeKeptSession({ training, ...session }: KeptSession): string | null {
  const stored = {
    version,
    ...session,
    training: training && storeTraining(training),
  } satisfies StoredSession;
  const whole = JSON.stringify(stored);
  if (whole.length <= mostBytes) return whole;
  // What it has told is what can be done without: the client is told how much of that it has not seen.
  const short = JSON.stringify({ ...stored, events: { last: stored.events.last, events: [] } });
  return short.length <= mostBytes ? short : null;
}

/** @returns undefined where another version has written it, or where its exercise is not there any more */
export async function readKeptSession(
  text: string,
  find: (wanted: string | number) => Promise<FoundExercise>,
): Promise<KeptSession | undefined> {
  const { version: written, training, ...session } = JSON.parse(text) as StoredSession;
  if (written !== version) return undefined;
  if (!training) return { ...session, training };
  const chosen = await find(training.chosen);
  const restored = restoreState(training.state);
  if (!restored || (chosen.kind !== 'coachable' && chosen.kind !== 'auto')) return undefined;
  const { state, isWhole } = restored;
  const coachedBy = isWhole ? training.coachedBy : byAnotherEngine;
  return { ...session, training: { ...training, chosen, state, coachedBy } };
}
