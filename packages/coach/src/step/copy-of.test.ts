import { expect, test } from 'vitest';
import { squattingFrames } from '../../test/squatting.ts';
import { squat } from '@spotter/exercises/legs/squat';
import { createCoach } from '../coach.ts';
import { copyOf } from './copy-of.ts';

test('a copy of a state is the same, and stays so while the state goes on', () => {
  const coach = createCoach(squat.specification);
  let state = coach.start();
  for (const frame of squattingFrames([100, 100, 100])) ({ state } = coach.step(state, frame));
  const before = JSON.stringify(state);
  const copy = copyOf(state);
  expect(copy).toEqual(state);
  for (const frame of squattingFrames([100, 100]))
    ({ state } = coach.step(state, { ...frame, tMs: frame.tMs + 20_000 }));
  expect(JSON.stringify(copy)).toBe(before);
});
