import { expect, test } from 'vitest';
import { createCoach } from '../coach.ts';
import type { CoachSettings } from '../step/coach-settings.ts';
import { squat as squatExercise } from '@spotter/exercises/legs/squat';
import { squattingFrames } from '../../test/squatting.ts';
import { defaultTuning } from './tuning.ts';

const { specification: squat } = squatExercise;

/** When each repetition was told, of the same three squats. */
function toldMs(settings: CoachSettings): readonly number[] {
  const coach = createCoach(squat, settings);
  let state = coach.start();
  return squattingFrames([100, 100, 100]).flatMap((frame) => {
    const step = coach.step(state, frame);
    state = step.state;
    return step.events.flatMap(({ type, tMs }) => (type === 'repetition' ? [tMs] : []));
  });
}

test('a later return is told later, and numbers that are not handed in keep their defaults', () => {
  const byDefault = toldMs({});
  expect(byDefault).toHaveLength(3);
  expect(toldMs({ tuning: { returnedShare: defaultTuning.returnedShare } })).toEqual(byDefault);
  for (const [i, tMs] of toldMs({ tuning: { returnedShare: 0.85 } }).entries()) {
    expect(tMs).toBeGreaterThan(byDefault[i] ?? Infinity);
  }
});
