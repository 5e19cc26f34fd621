// How far a session is, as the database keeps it for another process.
import { restoreState, storeState, type StoredState } from '@spotter/coach/step/stored-state';
import type { EventMessage } from '@spotter/contract/live/event-messages';
import type { KeptEvents } from './event-log.ts';
import type { FoundExercise } from './find-exercise.ts';
import type { KeptSession } from './kept-session.ts';
import { packNumbers, unpackNumbers } from './packed-numbers.ts';
import type { KeptTraining } from './training.ts';

/** By no specification: what moves is followed anew, with the counts that there are. */
const byAnotherEngine = 'another engine';
/** Goes up whenever a part of it is another one, so that no process goes on with what it cannot read. */
const version = 2;
/** The first has its numbers as they are. */
const readable: readonly number[] = [1, version];
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

function packed(recording: { readonly numbers: readonly number[] }): object {
  return { ...recording, numbers: packNumbers(recording.numbers) };
}

/** What was measured of the movement that goes on is most of a state: as they are its numbers cost more than all else of a save. */
function withPackedNumbers({ state: { state, ...stored }, ...training }: StoredTraining): object {
  const { tracks, holdForm } = state;
  return {
    ...training,
    state: {
      ...stored,
      state: {
        ...state,
        tracks: tracks.map((track) => ({ ...track, recording: packed(track.recording) })),
        holdForm: holdForm && { ...holdForm, recording: packed(holdForm.recording) },
      },
    },
  };
}

function withoutPackedNumbers(name: string, value: unknown): unknown {
  return name === 'numbers' && typeof value === 'string' ? unpackNumbers(value) : value;
}

/** What was told stays as it is, and is stored again with each save. */
const texts = new WeakMap<EventMessage, string>();

function textOf(event: EventMessage): string {
  const text = texts.get(event) ?? JSON.stringify(event);
  texts.set(event, text);
  return text;
}

function withEvents(rest: string, { last, events }: KeptEvents): string {
  return `${rest.slice(0, -1)},"events":{"last":${last},"events":[${events.map(textOf).join(',')}]}}`;
}

/** @returns JSON; null where it would be too long */
export function writeKeptSession({ training, events, ...session }: KeptSession): string | null {
  const stored = training && storeTraining(training);
  const rest = JSON.stringify({
    version,
    ...session,
    training: stored && withPackedNumbers(stored),
  } satisfies Omit<StoredSession, 'events' | 'training'> & { training: object | null });
  const whole = withEvents(rest, events);
  if (whole.length <= mostBytes) return whole;
  // What it has told is what can be done without: the client is told how much of that it has not seen.
  const short = withEvents(rest, { last: events.last, events: [] });
  return short.length <= mostBytes ? short : null;
}

/** @returns undefined where another version has written it, or where its exercise is not there any more */
export async function readKeptSession(
  text: string,
  find: (wanted: string | number) => Promise<FoundExercise>,
): Promise<KeptSession | undefined> {
  const { version: written, training, ...session } = JSON.parse(text, withoutPackedNumbers) as StoredSession;
  if (!readable.includes(written)) return undefined;
  if (!training) return { ...session, training };
  const chosen = await find(training.chosen);
  const restored = restoreState(training.state);
  if (!restored || (chosen.kind !== 'coachable' && chosen.kind !== 'auto')) return undefined;
  const { state, isWhole } = restored;
  const coachedBy = isWhole ? training.coachedBy : byAnotherEngine;
  return { ...session, training: { ...training, chosen, state, coachedBy } };
}
