import { noFigures } from '@spotter/contract/live/no-figures';
import type { RepetitionMessage } from '@spotter/contract/live/repetition-message';
import { expect, test } from 'vitest';
import { createFakeClock } from '../../../test/fake-clock.ts';
import type { RecordedSet } from './recorded-workout.ts';
import { createWorkoutRecorder, mostMovements } from './workout-recorder.ts';

const squat = { id: 1, key: 'squat', name: 'Squat' };
const repetition = { start_ms: 0, end_ms: 1_000, good: true } as RepetitionMessage;

function record(clock = createFakeClock()) {
  const owner = { workoutId: 'w', sessionId: 's', userId: 1 };
  return createWorkoutRecorder(owner, clock);
}

/** What there is to save of a recorder that was never asked before. */
function setsOf(recorder: ReturnType<typeof record>): readonly RecordedSet[] {
  return recorder.takeChanges()?.sets ?? [];
}

test.each(['one set', 'a set each'])(
  'a script fills no memory: a workout ends at so many movements, in %s',
  (how) => {
    const recorder = record();
    for (let done = 0; done < mostMovements + 50; done++) {
      recorder.repetition(squat, repetition);
      if (how === 'a set each') recorder.finishSet(noFigures);
    }
    const sets = setsOf(recorder);
    expect(recorder.isFull()).toBe(true);
    expect(sets.length + recorder.repetitions()).toBe(mostMovements);
  },
);

test('movements that are no repetitions have the same end, and a set that is open then still finishes', () => {
  const recorder = record();
  recorder.repetition(squat, repetition);
  recorder.finishSet(noFigures);
  for (let done = 0; done < mostMovements + 50; done++) {
    recorder.partial(squat);
    if (done < mostMovements - 3) recorder.finishSet(noFigures);
  }
  recorder.finish();
  const sets = setsOf(recorder);
  expect(sets.length).toBeLessThan(mostMovements);
  expect(sets.every(({ endedAt }) => endedAt !== null)).toBe(true);
});

test('a workout that another session goes on with has only the room that it has left', () => {
  const first = record();
  for (let done = 0; done < mostMovements - 2; done++) first.repetition(squat, repetition);
  expect(first.isFull()).toBe(false);
  const second = record();
  second.goOn(first.place(), setsOf(first));
  for (let done = 0; done < 10; done++) second.repetition(squat, repetition);
  expect(second.isFull()).toBe(true);
  expect(second.repetitions()).toBe(mostMovements - 1);
});

test('a set that another session goes on with is as it was, whatever its first session made of it in the end', () => {
  const clock = createFakeClock();
  const first = record(clock);
  first.repetition(squat, repetition);
  first.finishSet(noFigures);
  first.repetition(squat, repetition);
  first.partial(squat);
  const place = first.place();
  first.repetition(squat, repetition);
  clock.advance(1_000);
  first.finish();
  const second = record(clock);
  second.goOn(place, setsOf(first));
  const [set, ...others] = setsOf(second);
  expect(others).toEqual([]);
  expect(set).toMatchObject({ position: 2, endedAt: null, partialReps: 1, repetitions: [repetition] });
  second.repetition(squat, repetition);
  expect(setsOf(second)).toMatchObject([{ position: 2, repetitions: [repetition, repetition] }]);
});
