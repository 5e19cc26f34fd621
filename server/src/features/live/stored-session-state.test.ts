import { createCoach } from '@spotter/coach/coach';
import { storeState } from '@spotter/coach/step/stored-state';
import { nothingHeld } from '@spotter/coach/step/hold-tally';
import { bundled } from '@spotter/exercises/bundled';
import { expect, test } from 'vitest';
import { squattingFrames } from '../../../../packages/coach/test/squatting.ts';
import type { KeptSession } from './kept-session.ts';
import { plainSettings } from './session-settings.ts';
import { readKeptSession, writeKeptSession } from './stored-session-state.ts';
import type { KeptTraining } from './training.ts';

const specification = bundled.get('squat') ?? null;
const chosen = { kind: 'coachable', id: 1, key: 'squat', name: 'Squat', specification } as const;

/** Of somebody who is in the middle of a squat. */
function squatting(): KeptTraining {
  if (!specification) throw new Error('there are no squats');
  const coach = createCoach(specification);
  let state = coach.start();
  for (const frame of squattingFrames([100, 100, 100]).slice(0, 60)) state = coach.step(state, frame).state;
  return {
    chosen,
    exercise: chosen,
    language: 'en',
    coachedBy: 'squat',
    state,
    holds: nothingHeld,
    lastMs: 4000,
    word: 'DOWN',
  };
}

function session(training: KeptTraining): KeptSession {
  const text = 'Halfway, "really"';
  return {
    settings: plainSettings,
    languages: ['en'],
    events: {
      last: 7,
      events: [{ type: 'notice', event: 7, seq: 3, t: 4000, notice: 'target_reached', text }],
    },
    frames: { clock: null, lastSeq: 3, isPaused: false },
    training,
    workout: { workoutId: 'w', startedAt: 1, sets: 1, open: null },
    ping: null,
  };
}

const find = () => Promise.resolve(chosen);

test('a session that was stored in the middle of a movement is read as it was', async () => {
  const kept = session(squatting());
  const text = writeKeptSession(kept);
  const { state } = storeState(squatting().state);
  expect(state.tracks[0]?.recording.numbers.length).toBeGreaterThan(100);
  expect(await readKeptSession(text ?? '', find)).toStrictEqual({
    ...kept,
    training: { ...kept.training, state },
  });
});

test('what the release before has stored is read, too', async () => {
  const kept = session(squatting());
  const { state } = squatting();
  const text = JSON.stringify({
    version: 1,
    ...kept,
    training: { ...kept.training, chosen: 1, state: storeState(state) },
  });
  expect(await readKeptSession(text, find)).toStrictEqual(
    await readKeptSession(writeKeptSession(kept) ?? '', find),
  );
});
