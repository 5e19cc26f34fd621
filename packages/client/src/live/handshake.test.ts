import type { ReadyMessage } from '@spotter/contract/live/ready-message';
import { expect, test } from 'vitest';
import { SpotterError } from '../spotter-error.ts';
import {
  beginHandshake,
  greet,
  greetAnew,
  judge,
  refuse as refuseWith,
  type Handshake,
} from './handshake.ts';

const wanted = { exercise: 'squat', target: { repetitions: 5 } };
const error = new SpotterError('live.cannot_continue', 'Not now.');

/** The parts of the message that are looked at. */
function ready(session: string, from?: string, exercise: string | null = 'squat'): ReadyMessage {
  return {
    session,
    settings: { exercise: exercise === null ? null : { key: exercise, id: 1, name: exercise } },
    continued: from === undefined ? null : { session: from, seq: 3, events_lost: 0 },
  } as ReadyMessage;
}

const began = judge(greet(beginHandshake(wanted), 'a', 0).next, ready('a')).next;
const continued = (state: Handshake, session: string) => {
  const { next, greeting } = greet(state, session, 7);
  return { next, from: greeting.continue?.session };
};
const refuse = (state: Handshake, retryable = true): Handshake => ({
  ...state,
  refusal: { error, retryable },
});

test('the first session is told what is wanted, and the next one what to go on with', () => {
  expect(greet(beginHandshake(wanted), 'a', 0).greeting).toEqual({ type: 'configure', ...wanted });
  expect(greet(began, 'b', 7).greeting).toEqual({
    type: 'configure',
    continue: { session: 'a', last_event: 7 },
  });
});

test('a session that broke before it answered may have taken over: it is asked for first, then the one before', () => {
  const broken = continued(began, 'b');
  const third = continued(broken.next, 'c');
  expect(third.from).toBe('b');
  const { next, verdict } = judge(refuse(third.next), ready('c'));
  expect(verdict).toEqual({ type: 'again', error });
  expect(continued(next, 'd').from).toBe('a');
});

test('where one of them is refused for good, the workout is looked for at the other before another one begins', () => {
  const third = continued(continued(began, 'b').next, 'c');
  const { next, verdict } = judge(refuse(third.next, false), ready('c'));
  expect(verdict).toEqual({ type: 'again', error });
  const fourth = continued(next, 'd');
  expect(fourth.from).toBe('a');
  expect(judge(refuse(fourth.next, false), ready('d')).verdict.type).toBe('anew');
});

test('what went on is what the next session goes on with', () => {
  const { next, verdict } = judge(continued(began, 'b').next, ready('b', 'a'));
  expect(verdict).toMatchObject({ type: 'go', continued: { seq: 3 } });
  expect(continued(next, 'c').from).toBe('b');
});

test('after five refusals, or one that is final, the workout begins anew with what is wanted', () => {
  let state = began;
  for (const session of ['b', 'c', 'd', 'e', 'f']) {
    const step = judge(refuse(continued(state, session).next), ready(session));
    expect(step.verdict.type).toBe('again');
    state = step.next;
  }
  const anew = { type: 'anew', error };
  const last = judge(refuse(continued(state, 'g').next), ready('g'));
  expect(last.verdict).toEqual(anew);
  const fresh = greetAnew(last.next, undefined);
  expect(fresh.greeting).toEqual({ type: 'configure', ...wanted });
  expect(judge(fresh.next, ready('g')).verdict).toEqual({ type: 'go', continued: null });
  expect(judge(refuse(continued(began, 'b').next, false), ready('b')).verdict).toEqual(anew);
});

test('what begins anew begins with the exercise of the moment, and so does the session after one that broke before it was ready', () => {
  const { next } = judge(refuse(continued(began, 'b').next, false), ready('b'));
  const fresh = greetAnew(next, { type: 'next_exercise', exercise: 'lunge' });
  expect(fresh.greeting).toEqual({ type: 'configure', exercise: 'lunge' });
  expect(greet(fresh.next, 'c', 0).greeting).toEqual(fresh.greeting);
});

test('a first session without its exercise comes to nothing, and says why', () => {
  const unknown = new SpotterError('live.unknown_exercise', 'There is no exercise "sqat".');
  const state = {
    ...greet(beginHandshake(wanted), 'a', 0).next,
    refusal: { error: unknown, retryable: false },
  };
  expect(judge(state, ready('a', undefined, null)).verdict).toEqual({ type: 'failed', error: unknown });
});

test('a greeting that is not understood ends a first training at once, and has a later one begin anew', () => {
  const malformed = new SpotterError('live.malformed', '"rate" must be from 1 to 120 frames a second.');
  const first = greet(beginHandshake(wanted), 'a', 0).next;
  expect(refuseWith(first, malformed, false).verdict).toEqual({ type: 'failed', error: malformed });
  const { next, verdict } = refuseWith(continued(began, 'b').next, malformed, false);
  expect(verdict).toEqual({ type: 'anew' });
  expect(judge(next, ready('b')).verdict).toEqual({ type: 'go', continued: null });
});
