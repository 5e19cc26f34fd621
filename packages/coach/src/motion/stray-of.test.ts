import { squat as squatExercise } from '@spotter/exercises/legs/squat';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { squattingFrames } from '../../test/squatting.ts';
import { createCoach } from '../coach.ts';
import type { Landmark, PoseFrame } from '../pose/pose-frame.ts';

const { specification: squat } = squatExercise;
const armJoints: ReadonlySet<number> = new Set([13, 14, 15, 16]);

/** Between two moments somebody is carried so far across, in picture widths, and their arms go up, and stay there. */
function astray(frames: readonly PoseFrame[], across: number, fromMs: number, toMs: number): PoseFrame[] {
  return frames.map((frame) => {
    const share = Math.min(1, Math.max(0, (frame.tMs - fromMs) / (toMs - fromMs)));
    const shoulder = frame.landmarks?.[11];
    const landmarks = frame.landmarks?.map(([x, y, z, seen], i): Landmark => {
      const up = armJoints.has(i) && shoulder ? 2 * share * (shoulder[1] - y) : 0;
      return [x + across * share, y + up, z, seen];
    });
    return { ...frame, landmarks: landmarks ?? null };
  });
}

function repetitionsOf(frames: readonly PoseFrame[]) {
  const coach = createCoach(squat);
  let state = coach.start();
  return frames.flatMap((frame) => {
    const step = coach.step(state, frame);
    state = step.state;
    return step.events.flatMap((event) =>
      event.type === 'repetition' ? [{ late: event.repetition.late ?? false, toldMs: event.tMs }] : [],
    );
  });
}

const depths = fc.integer({ min: 80, max: 115 });
const rates = fc.constantFrom(10, 15, 30);

describe('while few of a set are known', () => {
  test('a movement after which the body does not come back is no repetition, whatever the knees did', () => {
    fc.assert(
      fc.property(depths, rates, fc.double({ min: 0.15, max: 0.35, noNaN: true }), (depth, fps, across) => {
        expect(repetitionsOf(astray(squattingFrames([depth], fps), across, 500, 2200))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  test('who comes back as they went is told at once', () => {
    fc.assert(
      fc.property(depths, rates, (depth, fps) => {
        const told = repetitionsOf(squattingFrames([depth, depth, depth], fps));
        expect(told.map(({ late }) => late)).toEqual([false, false, false]);
        expect(told[0]?.toldMs).toBeLessThan(2500);
      }),
      { numRuns: 20 },
    );
  });

  test('one that is like those that follow counts with them, late', () => {
    const told = repetitionsOf(astray(squattingFrames([100, 100, 100]), 0.3, 500, 2200));
    expect(told.map(({ late }) => late)).toEqual([false, true, false]);
  });
});

/** Anything from 0 to 1, the same for the same number. */
const anywhere = (n: number) => (1000 * Math.abs(Math.sin(12.9898 * n))) % 1;

/** The arms leap from picture to picture, by two trunk lengths: the finder guesses them. */
function guessed(frames: readonly PoseFrame[]): PoseFrame[] {
  return frames.map((frame, n) => {
    const landmarks = frame.landmarks?.map(([x, y, z, seen], i): Landmark => {
      if (!armJoints.has(i)) return [x, y, z, seen];
      return [x + 0.6 * anywhere(n + 7 * i), y + 0.6 * anywhere(n + 11 * i), z, 0.85];
    });
    return { ...frame, landmarks: landmarks ?? null };
  });
}

test('where the finder guesses most of what moves, one movement is nothing, and two that follow each other are a set', () => {
  fc.assert(
    fc.property(depths, rates, (depth, fps) => {
      expect(repetitionsOf(guessed(squattingFrames([depth], fps)))).toEqual([]);
      expect(repetitionsOf(guessed(squattingFrames([depth, depth, depth], fps)))).toHaveLength(3);
    }),
    { numRuns: 20 },
  );
});

test('of a set that is known one may go elsewhere', () => {
  expect(repetitionsOf(astray(squattingFrames([100, 100, 100, 100]), 0.3, 6500, 8200))).toHaveLength(4);
});
