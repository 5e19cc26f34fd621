// A repetition that counts late: numbered events and what is stored say so, and who reads frames is told as ever.

import { createCoach } from '@spotter/coach/coach';
import { squat } from '@spotter/exercises/legs/squat';
import { expect, test } from 'vitest';
import { squattingFrames } from '../../../../packages/coach/test/squatting.ts';
import { createFakeClock } from '../../../test/fake-clock.ts';
import { createWorkoutRecorder } from '../workouts/workout-recorder.ts';
import { showRepetition, showStep } from './show-step.ts';
import { createTraining } from './training.ts';

const { slug: key } = squat;
const specification = {
  ...squat.specification,
  counting: { ...squat.specification.counting, minimumPeak: 0.81 },
};
/** The third one alone goes far enough by itself, and shows what the two before it were. */
const frames = squattingFrames([94, 94, 100]);

test('frames show the one that has just ended, without a word that they never had; the count rises by all', () => {
  const coach = createCoach(specification, { recognition: false });
  let state = coach.start();
  const shown = frames.map((frame) => {
    const step = coach.step(state, frame);
    ({ state } = step);
    const late = step.events.flatMap((event) =>
      event.type === 'repetition' && event.repetition.late ? [showRepetition(event.repetition)] : [],
    );
    return { message: showStep(key, step, undefined, 0), late };
  });
  const completed = shown.filter(({ message }) => message.state === 'Exercise Completed');
  expect(completed.map(({ message }) => message.count)).toEqual([3]);
  expect(completed[0]?.message.repetition).toMatchObject({ number: 1 });
  expect(completed[0]?.message.repetition).not.toHaveProperty('late');
  expect(completed[0]?.late).toMatchObject([{ late: true }, { late: true }]);
});

test('what is stored has all of them, and none that it told as partial ones', () => {
  const owner = { workoutId: 'w', sessionId: 's', userId: 1 };
  const recorder = createWorkoutRecorder(owner, createFakeClock());
  const training = createTraining({
    recorder,
    teller: () => ({ event: () => undefined, frame: () => undefined }),
    onSetFinished: () => undefined,
    onFull: () => undefined,
  });
  training.choose({ kind: 'coachable', id: null, key, name: 'Squat', specification }, ['en']);
  for (const frame of frames) training.step(frame, 0);
  const [set] = recorder.takeChanges()?.sets ?? [];
  expect(set?.partialReps).toBe(0);
  expect(set?.repetitions.map(({ late }) => late ?? false)).toEqual([false, true, true]);
});
