import { squat as squatExercise } from '@spotter/exercises/legs/squat';
import { encodePoses } from '@spotter/coach/recording/encode-poses';
import { expect, test } from 'vitest';
import { squattingFrames } from '../../../../../packages/coach/test/squatting.ts';
import { createWork } from './do-work.ts';
import type { Tried } from './engine-protocol.ts';
import { replayLine } from './replay-line.ts';

const { specification: squat } = squatExercise;

const frames = squattingFrames([110, 110, 110]);
const strict = { ...squat, counting: { ...squat.counting, minimumPeak: 1.4 } };

test('a time line has the signal and the phase at every frame, and counts as the coach does', () => {
  const line = replayLine(squat, frames, () => 0);
  expect(line.counted).toBe(3);
  expect(line.counts.at(-1)).toBe(3);
  const [track] = line.tracks;
  expect(track?.values).toHaveLength(frames.length);
  expect(Math.max(...(track?.values.filter((value) => !Number.isNaN(value)) ?? []))).toBeGreaterThan(0.9);
  expect(new Set(track?.phases)).toEqual(new Set(['rest', 'out', 'peak', 'back']));
  expect(line.times[0]).toBe(0);
  expect(line.events.every(({ tMs }) => tMs <= (line.times.at(-1) ?? 0))).toBe(true);
});

test('a threshold that the movement does not reach takes its counts away, and that is told beforehand', () => {
  const work = createWork(() => 0);
  work({ id: 1, task: 'keep', ask: { take: 'shown', poses: encodePoses(frames) } });
  const tried = work({
    id: 2,
    task: 'compare',
    ask: { takes: ['shown'], candidate: strict, stored: squat },
  }) as Tried;
  expect(tried).toMatchObject({
    alteredCounts: 1,
    takes: [{ id: 'shown', countDifference: -3, before: { counted: 3 }, after: { counted: 0 } }],
  });
});

test('a recording that was not loaded is refused with a sentence', () => {
  const work = createWork(() => 0);
  expect(() => work({ id: 1, task: 'replay', ask: { take: 'none', specification: squat } })).toThrow(
    'This recording has not been loaded.',
  );
});
