import type { RepetitionMessage } from '@spotter/contract/live/repetition-message';
import { expect, test } from 'vitest';
import { createFakeClock } from '../../../test/fake-clock.ts';
import { noFigures } from './stored-figures.ts';
import { createWorkoutRecorder, mostMovements } from './workout-recorder.ts';

const squat = { id: 1, key: 'squat', name: 'Squat' };
const repetition = { start_ms: 0, end_ms: 1_000, good: true } as RepetitionMessage;

function record() {
  const owner = { workoutId: 'w', sessionId: 's', userId: 1 };
  return createWorkoutRecorder(owner, createFakeClock());
}

test.each(['one set', 'a set each'])(
  'a script fills no memory: a workout ends at so many movements, in %s',
  (how) => {
    const recorder = record();
    for (let done = 0; done < mostMovements + 50; done++) {
      recorder.repetition(squat, repetition);
      if (how === 'a set each') recorder.finishSet(noFigures);
    }
    const { sets } = recorder.state();
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
  const { sets } = recorder.state();
  expect(sets.length).toBeLessThan(mostMovements);
  recorder.finish();
  expect(recorder.state().sets.every(({ endedAt }) => endedAt !== null)).toBe(true);
});

test('a workout that another session goes on with has only the room that it has left', () => {
  const first = record();
  for (let done = 0; done < mostMovements - 2; done++) first.repetition(squat, repetition);
  expect(first.isFull()).toBe(false);
  const second = record();
  second.goOn(first.state());
  for (let done = 0; done < 10; done++) second.repetition(squat, repetition);
  expect(second.isFull()).toBe(true);
  expect(second.repetitions()).toBe(mostMovements - 1);
});
