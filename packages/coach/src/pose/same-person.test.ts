import { bundled } from '@spotter/exercises/bundled';
import { familyMembers } from '@spotter/exercises/family-members';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { squattingFrame, squattingFrames } from '../../test/squatting.ts';
import { trembling } from '../../test/trembling.ts';
import { createAutoCoach } from '../auto/auto-coach.ts';
import { createCoach, type Coach } from '../coach.ts';
import { createGenericCoach } from '../generic/generic-coach.ts';
import { squat as squatExercise } from '@spotter/exercises/legs/squat';
import type { Landmark, PoseFrame } from './pose-frame.ts';

const squat = createCoach(squatExercise.specification);
const coaches: readonly (readonly [string, Coach])[] = [
  ['of squats', squat],
  ['that knows no exercise', createGenericCoach({ key: 'other', name: 'Other' })],
  ['that recognises it', createAutoCoach(bundled, { members: familyMembers })],
];

/** The same pose elsewhere in the picture and at another size. */
function moved(frame: PoseFrame, dx: number, size: number): PoseFrame {
  const place = ([x, y, z, visibility]: Landmark): Landmark => [
    0.5 + size * (x - 0.5) + dx,
    0.9 + size * (y - 0.9),
    z,
    visibility,
  ];
  return { ...frame, landmarks: frame.landmarks?.map(place) ?? null };
}

/** A minute of one who stands and of one who sits elsewhere, between whom the finder goes to and fro. */
function inTurn(seconds: number, dx: number, size: number, fps = 15): readonly PoseFrame[] {
  const frames = Array.from({ length: 60 * fps }, (_, i) => {
    const tMs = (i * 1000) / fps;
    const sits = Math.floor(tMs / (seconds * 1000)) % 2 === 1;
    return sits ? moved(squattingFrame(tMs, 100), dx, size) : squattingFrame(tMs, 8);
  });
  return trembling(frames);
}

function run(coach: Coach, frames: readonly PoseFrame[]) {
  let state = coach.start();
  const told = frames.flatMap((frame) => {
    const step = coach.step(state, frame);
    ({ state } = step);
    return step.events;
  });
  const helps = told.flatMap((event) => (event.type === 'camera' ? [event.help] : []));
  return { count: state.count, partials: state.partials, helps };
}

describe.each(coaches)('with a coach %s', (_, coach) => {
  test.each([
    [0.3, 0.3, 1],
    [0.5, 0.3, 1],
    [1, 0.3, 1],
    [1, 0.3, 0.6],
    [1, 0.15, 1],
    [1, 0, 0.6],
    [2, 0.3, 1],
    [2, -0.3, 0.7],
  ])(
    'a finder that jumps to somebody else every %d s (%d aside, %d times as large) counts nothing',
    (...turns) => {
      expect(run(coach, inTurn(...turns))).toMatchObject({ count: 0, partials: 0 });
    },
  );
});

test.each([10, 15, 30])('at %i frames a second nothing is counted either', (fps) => {
  expect(run(squat, inTurn(1, 0.3, 1, fps))).toMatchObject({ count: 0, partials: 0 });
});

test('that there are two is told, once', () => {
  expect(run(squat, inTurn(1, 0.3, 1)).helps).toEqual(['several_people']);
});

test('what one does is counted on though somebody else is taken for them now and then', () => {
  const frames = squattingFrames([100, 100, 100, 100, 100]).map((frame) =>
    frame.tMs % 2500 < 400 ? moved(squattingFrame(frame.tMs, 100), 0.3, 1) : frame,
  );
  expect(run(squat, frames.slice(8)).count).toBe(5);
});

test('whoever has taken the place of another is coached soon', () => {
  const alone = squattingFrames([100, 100]);
  const next = squattingFrames([8, 8, 100, 100, 100]).map((frame) => ({
    ...moved(frame, 0.3, 0.8),
    tMs: frame.tMs + 5200,
  }));
  const { count, helps } = run(squat, [...alone, ...next]);
  expect(count).toBe(5);
  expect(helps).not.toContain('several_people');
});

test.each([
  ['elsewhere', 0.3, 1],
  ['nearer', 0, 3],
])('a film that is cut and goes on %s loses no repetition, not even of the first seconds', (_, dx, size) => {
  const before = squattingFrames([100, 100]);
  const cutMs = (before.at(-1)?.tMs ?? 0) + 67;
  const after = squattingFrames([100, 100, 100]).map((frame) => ({
    ...moved(frame, dx, size),
    tMs: frame.tMs + cutMs,
  }));
  expect(run(squat, [...before, ...after])).toMatchObject({ count: 5, partials: 0 });
});

test('who jumps, runs in, or is seen at five frames a second stays who they are', () => {
  for (const fps of [5, 10, 30]) {
    expect(run(squat, squattingFrames([110, 110, 110, 110], fps)).count).toBe(4);
  }
});

test.each([15, 30])(
  'whoever is found a little beside where they were, and stays there, is still the same: at %i frames a second no repetition is lost',
  (fps) => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1500, max: 6000 }),
        fc.constantFrom(-0.2, -0.18, 0.18, 0.2),
        (atMs, aside) => {
          const frames = squattingFrames([100, 100, 100, 100, 100], fps).map((frame) =>
            frame.tMs < atMs ? frame : moved(frame, aside, 1),
          );
          expect(run(squat, frames).count).toBe(5);
        },
      ),
      { numRuns: 25 },
    );
  },
);
