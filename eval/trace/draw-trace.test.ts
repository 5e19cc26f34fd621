import { createCoach } from '@spotter/coach/coach';
import { squat as squatExercise } from '@spotter/exercises/legs/squat';
import { expect, test } from 'vitest';
import { squattingFrames } from '../../packages/coach/test/squatting.ts';
import { axisTicks } from './axis-ticks.ts';
import { drawTrace } from './draw-trace.ts';
import { takeTrace } from './take-trace.ts';

const { specification: squat } = squatExercise;

const trace = takeTrace(createCoach(squat), squattingFrames([100, 100, 35]), {
  id: 'one <& two>',
  exercise: 'squat',
  reps_range: [2, 2],
});

test('a trace holds what the engine knew at each frame, and each repetition with its end', () => {
  expect(trace).toMatchObject({ counted: 2, specification: 'squat' });
  expect(trace.frames).toHaveLength(105);
  expect(new Set(trace.frames.map(({ phase }) => phase))).toEqual(new Set(['rest', 'out', 'peak', 'back']));
  expect(trace.repetitions.map(({ delay_ms }) => Math.abs(delay_ms ?? Infinity) < 150)).toEqual([true, true]);
  expect(JSON.parse(JSON.stringify(trace))).toEqual(trace);
});

test('the picture marks every repetition, shades every phase, and escapes names', () => {
  const picture = drawTrace(trace);
  expect(picture.match(/class="told"/g)).toHaveLength(2);
  for (const name of ['out', 'peak', 'back']) expect(picture).toContain(`<rect class="${name}" x=`);
  expect(picture).toContain('one &lt;&amp; two&gt;: squat, counted 2 (label 2)');
  expect(picture).not.toContain('NaN');
});

test('axes are labelled at round values', () => {
  expect(axisTicks(0, 12.1, 8)).toEqual([0, 2, 4, 6, 8, 10, 12]);
  expect(axisTicks(3.3, 4.1, 4)).toEqual([3.4, 3.6, 3.8, 4]);
});
