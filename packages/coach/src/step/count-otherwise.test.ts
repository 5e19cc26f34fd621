import { bicepsCurl } from '@spotter/exercises/arms/biceps-curl';
import { bundled } from '@spotter/exercises/bundled';
import { pushUp } from '@spotter/exercises/chest/push-up';
import { squat } from '@spotter/exercises/legs/squat';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { squattingFrame, squattingFrames } from '../../test/squatting.ts';
import { createCoach } from '../coach.ts';
import { joints } from '../pose/joints.ts';
import type { Landmark, PoseFrame } from '../pose/pose-frame.ts';
import type { Specification } from '../specification/specification.ts';
import type { CoachEvent } from './coach-event.ts';
import type { CoachSettings } from './coach-settings.ts';

const ten = squattingFrames(new Array<number>(10).fill(100));

function run(specification: Specification, frames: readonly PoseFrame[], settings: CoachSettings = {}) {
  const coach = createCoach(specification, settings);
  const events: CoachEvent[] = [];
  let state = coach.start();
  for (const frame of frames) {
    const step = coach.step(state, frame);
    state = step.state;
    events.push(...step.events);
  }
  return {
    state,
    repetitions: events.flatMap((event) => (event.type === 'repetition' ? [event] : [])),
    notices: events.flatMap((event) => (event.type === 'counted_otherwise' ? [event] : [])),
  };
}

describe('ten that are plainly repeated, but are not the exercise that was chosen', () => {
  const { state, repetitions, notices } = run(bicepsCurl.specification, ten);

  test('are ten, each with its own times, and none is judged', () => {
    expect(repetitions.map(({ repetition }) => repetition.number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(state.count).toBe(10);
    const starts = repetitions.map(({ repetition }) => repetition.startMs);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    expect(new Set(starts).size).toBe(10);
    expect(repetitions.every(({ repetition }) => repetition.faults.length === 0)).toBe(true);
  });

  test('are ten, whichever exercise that is not held was chosen, of a family or of none', () => {
    const moved = [...bundled.values()].filter(({ kind }) => kind !== 'hold');
    expect(moved.some(({ family }) => family === undefined)).toBe(true);
    expect(moved.filter((one) => run(one, ten).state.count !== 10).map(({ key }) => key)).toEqual([]);
  });

  test('are told to be counted otherwise, once, with what differs', () => {
    expect(notices).toHaveLength(1);
    expect(notices[0]?.text).toBe('I count what you repeat. Other than in Biceps curl: how far you move.');
  });

  test('are told what the posture breaks, in the language of the coach', () => {
    const [notice] = run(pushUp.specification, ten, { language: 'de' }).notices;
    expect(notice?.because).toBe(pushUp.specification.counting.gate[0]?.signal);
    expect(notice?.value).toEqual(expect.any(Number));
    expect(notice?.text).toMatch(/^Ich zähle, was du wiederholst\. Anders als bei Liegestütz: .+\.$/);
  });

  test('are counted on while it is told that another exercise is done', () => {
    const forty = squattingFrames(new Array<number>(40).fill(100));
    expect(run(bicepsCurl.specification, forty).state.count).toBe(40);
  });

  test('are counted alike from a state that was kept as JSON', () => {
    const coach = createCoach(bicepsCurl.specification);
    let state = coach.start();
    for (const [i, frame] of ten.entries()) {
      if (i % 50 === 0) state = JSON.parse(JSON.stringify(state)) as typeof state;
      ({ state } = coach.step(state, frame));
    }
    expect(state.count).toBe(10);
  });
});

test.each([
  ['the exercise as it is described', squat.specification, ten, 10],
  [
    'movements too small for any exercise',
    bicepsCurl.specification,
    squattingFrames(new Array<number>(10).fill(25)),
    0,
  ],
  [
    'standing',
    bicepsCurl.specification,
    Array.from({ length: 300 }, (_, i) => squattingFrame(i * 66, 8 + (i % 3))),
    0,
  ],
])('%s is not counted otherwise', (_, specification, frames, count) => {
  const { state, notices } = run(specification, frames);
  expect(notices).toEqual([]);
  expect(state.count).toBe(count);
});

test('of who takes twice as long over each it is not looked between two of them what they do otherwise', () => {
  const slow = ten.map((frame) => ({ ...frame, tMs: 2 * frame.tMs }));
  const whole = run(squat.specification, slow).state;
  expect(whole.count).toBe(10);
  // Before the first one nothing has been told.
  const first = run(squat.specification, slow.slice(0, 45)).state;
  expect(first.count).toBe(1);
  expect(whole.otherwise?.looks).toBe(first.otherwise?.looks);
});

test('of who rests after each it is not looked between two of them what they do otherwise', () => {
  // A second and a half of standing before each but the first.
  const rested = ten.map((frame) => ({
    ...frame,
    tMs: frame.tMs + 1500 * Math.max(0, Math.floor((frame.tMs - 500) / 2000)),
  }));
  const looked = (frames: readonly PoseFrame[]) => run(squat.specification, frames).state.otherwise?.looks;
  expect(run(squat.specification, rested).state.count).toBe(10);
  // Of the first one nobody knows that a rest comes after it.
  const firstTwo = rested.filter(({ tMs }) => tMs < 6500);
  expect(run(squat.specification, firstTwo).state.count).toBe(2);
  expect(looked(rested)).toBe(looked(firstTwo));
});

test('a last one that takes up to three times as long as the others goes on with them', () => {
  fc.assert(
    fc.property(fc.integer({ min: 3, max: 8 }), fc.integer({ min: 22, max: 30 }), (others, tenths) => {
      const lastMs = 500 + others * 2000;
      const frames = squattingFrames(new Array<number>(others + 1).fill(100), 30).map((frame) => ({
        ...frame,
        tMs: Math.min(frame.tMs, lastMs) + (Math.max(0, frame.tMs - lastMs) * tenths) / 10,
      }));
      expect(run(bicepsCurl.specification, frames).state.count).toBe(others + 1);
    }),
    { numRuns: 12 },
  );
});

test('one in which a foot moves is counted with those of its set, in which none does', () => {
  const sixty = squattingFrames(new Array<number>(8).fill(70));
  const toAside = (from: number, to: number) =>
    sixty.map((frame) => {
      const share = Math.max(0, Math.sin((Math.PI * (frame.tMs - from)) / (to - from)));
      const aside = frame.tMs < from || frame.tMs > to ? 0 : 0.12 * share;
      const landmarks = frame.landmarks?.map(([x, y, z, seen], joint): Landmark => [
        joint === joints.leftAnkle ? x + aside : x,
        y,
        z,
        seen,
      ]);
      return { ...frame, landmarks: landmarks ?? null };
    });
  expect(run(bicepsCurl.specification, toAside(14_700, 16_300)).state.count).toBe(8);
});
