import { describe, expect, test } from 'vitest';
import { squattingFrame, squattingFrames } from '../../test/squatting.ts';
import type { CoachEvent } from '../step/coach-event.ts';
import type { CoachView } from '../step/coach-view.ts';
import type { Landmark, PoseFrame } from '../pose/pose-frame.ts';
import { createGenericCoach } from './generic-coach.ts';

const coach = createGenericCoach({ key: 'kettlebell_dance', name: 'Kettlebell dance' });

function run(frames: readonly PoseFrame[], from = coach.start()) {
  const events: CoachEvent[] = [];
  const views: CoachView[] = [];
  let state = from;
  for (const frame of frames) {
    const step = coach.step(state, frame);
    state = step.state;
    events.push(...step.events);
    views.push(step.view);
  }
  return {
    state,
    views,
    repetitions: events.flatMap((event) => (event.type === 'repetition' ? [event] : [])),
  };
}

const paces = [1, 1.6, 0.75, 1.9, 1.2];

const later = (frames: readonly PoseFrame[], byMs: number) =>
  frames.map((frame) => ({ ...frame, tMs: frame.tMs + byMs }));

/** Of somebody who faces the other way. */
function turnedRound(frame: PoseFrame): PoseFrame {
  const landmarks = frame.landmarks?.map(([x, ...rest]) => [1 - x, ...rest] as const);
  return { ...frame, landmarks: landmarks ?? null };
}

/** Of somebody who does on the floor what others do standing. */
function lyingDown(frame: PoseFrame): PoseFrame {
  const landmarks = frame.landmarks?.map(([x, y, ...rest]) => [1 - y, 0.3 + x, ...rest] as const);
  return { ...frame, landmarks: landmarks ?? null };
}

/** Now quickly and now slowly, each movement for itself: two seconds of each become one and a half, or three. */
function atNoPace(frame: PoseFrame): PoseFrame {
  const [turn, within] = [Math.floor(frame.tMs / 2000), frame.tMs % 2000];
  const before = Array.from({ length: turn }, (_, i) => paces[i % paces.length] ?? 1);
  const pace = paces[turn % paces.length] ?? 1;
  return { ...frame, tMs: Math.round(2000 * before.reduce((sum, one) => sum + one, 0) + pace * within) };
}

/** Of somebody who is seen from the front and lifts the legs to their sides in turn, a second up and down each, by so many degrees. */
function legsInTurn(byDeg: readonly number[]): readonly PoseFrame[] {
  return Array.from({ length: 15 * (byDeg.length + 1) }, (_, i) => {
    const turn = Math.floor(i / 15);
    const lift = ((byDeg[turn] ?? 0) * (1 - Math.cos((2 * Math.PI * i) / 15)) * Math.PI) / 360;
    const frame = squattingFrame(Math.round((1000 * i) / 15), 0);
    const landmarks = frame.landmarks?.map(([, y, ...rest], joint): Landmark => {
      const side = joint % 2 === 0 ? -1 : 1;
      const isLifted = joint > 24 && turn % 2 === (joint % 2 === 0 ? 0 : 1);
      const down = joint > 22 ? y - 0.5 : 0;
      const width = 0.5 + side * (joint > 10 ? 0.06 : 0.01);
      return isLifted
        ? [width + side * down * Math.sin(lift), 0.5 + down * Math.cos(lift), ...rest]
        : [width, y, ...rest];
    });
    return { ...frame, landmarks: landmarks ?? null };
  });
}

/** Of somebody who goes up by so much of the picture's height in each second movement of two seconds, and down in the one after it. */
function steppedUp(
  by: number,
  frames: readonly PoseFrame[],
  fromMs = 500,
  most = Infinity,
): readonly PoseFrame[] {
  return frames.map((frame) => {
    const turns = Math.min(most, Math.max(0, (frame.tMs - fromMs) / 4000));
    const up = (by * (1 - Math.cos(2 * Math.PI * turns))) / 2;
    const landmarks = frame.landmarks?.map(([x, y, ...rest]) => [x, y - up, ...rest] as const);
    return { ...frame, landmarks: landmarks ?? null };
  });
}

/** The same movements, each held where it is farthest: the middle of every two seconds after the first half. */
function heldFor(ms: number, frames: readonly PoseFrame[]): readonly PoseFrame[] {
  let heldMs = 0;
  return frames.flatMap((frame) => {
    const isFar = (frame.tMs - 1500 + 33) % 2000 < 66 && frame.tMs > 1400;
    const shown = { ...frame, tMs: frame.tMs + heldMs };
    if (!isFar) return [shown];
    heldMs += ms;
    return Array.from({ length: ms / 50 + 1 }, (_, i) => ({ ...shown, tMs: shown.tMs + 50 * i }));
  });
}

describe('a coach that was told nothing of the exercise', () => {
  test.each([5, 10, 15, 30, 60])('loses no repetition at %i frames a second', (fps) => {
    expect(run(squattingFrames([100, 100, 100, 100, 100], fps)).repetitions).toHaveLength(5);
  });

  test('tells those it learnt from once it is sure, and each later one as it ends', () => {
    const told = run(squattingFrames([100, 100, 100, 100, 100])).repetitions.map(({ tMs, repetition }) => ({
      number: repetition.number,
      lateMs: tMs - repetition.endMs,
    }));
    expect(told.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
    expect(told.slice(3).every(({ lateMs }) => lateMs === 0)).toBe(true);
  });

  test('judges nothing that nobody has described', () => {
    const [first] = run(squattingFrames([100, 100, 100])).repetitions;
    expect(first?.repetition).toMatchObject({ good: true, faults: [], notJudged: [] });
  });

  test('shows the four general states', () => {
    const { views } = run(squattingFrames([100, 100, 100, 100, 100]));
    expect(new Set(views.map(({ state }) => state))).toEqual(
      new Set(['NO_PERSON', 'WAITING', 'STARTED', 'PEAK', 'RETURNING'].slice(1)),
    );
  });

  test('counts a set of two that are large and alike', () => {
    expect(run(squattingFrames([100, 100])).repetitions).toHaveLength(2);
  });

  test('does not take two movements for a rhythm that are not alike, or that are held as stretches are', () => {
    expect(run(squattingFrames([100, 45])).repetitions).toHaveLength(0);
    expect(run(heldFor(3000, squattingFrames([100, 100]))).repetitions).toHaveLength(0);
  });

  test('goes on with whoever turns round, before what they did is forgotten', () => {
    const set = squattingFrames([100, 100, 100, 100]);
    const { repetitions } = run([...set, ...later(set.map(turnedRound), 9000)]);
    expect(repetitions).toHaveLength(8);
    const [fifth] = repetitions.slice(4);
    expect((fifth?.tMs ?? 0) - (fifth?.repetition.endMs ?? 0)).toBeLessThan(2500);
  });

  test.each([33, 35, 37])('counts small movements of %i degrees from five at an even pace on', (depth) => {
    const small = (count: number) => squattingFrames(new Array<number>(count).fill(depth));
    expect(run(small(4)).repetitions).toHaveLength(0);
    expect(run(small(5)).repetitions).toHaveLength(5);
    expect(run(small(8)).repetitions).toHaveLength(8);
    expect(run(small(8).map(atNoPace)).repetitions).toHaveLength(0);
  });

  test('counts nothing that is smaller than fidgeting, however even it is', () => {
    expect(run(squattingFrames(new Array<number>(8).fill(12))).repetitions).toHaveLength(0);
  });

  test.each([28, 32, 36])('counts four small movements of %i degrees of whoever lies', (depth) => {
    const small = (count: number) => squattingFrames(new Array<number>(count).fill(depth)).map(lyingDown);
    expect(run(small(4)).repetitions).toHaveLength(4);
    expect(run(small(6)).repetitions).toHaveLength(6);
    expect(run(small(3)).repetitions).toHaveLength(0);
  });

  test.each([60, 70, 80])(
    'counts each side of what goes to one and to the other in turn, by %i degrees',
    (lift) => {
      expect(run(legsInTurn(new Array<number>(6).fill(lift))).repetitions).toHaveLength(6);
      expect(run(legsInTurn([lift, 0, lift, 0, lift, 0, lift, 0])).repetitions.length).toBeLessThanOrEqual(4);
    },
  );

  test.each([0.4, 0.7, 1])(
    'a set that is begun at once counts whole, though its far end is held for %d s and its rest is not',
    (heldS) => {
      const frames = heldFor(1000 * heldS, squattingFrames([100, 100, 100, 100, 100]));
      expect(run(frames.filter(({ tMs }) => tMs >= 450)).repetitions).toHaveLength(5);
    },
  );

  test.each([
    { seen: 'from standing on', fromMs: 0, counted: 5 },
    // Two that are much alike are told before it shows that every second one is the way down.
    { seen: 'from the foot on the box on', fromMs: 1500, counted: 6 },
  ])('who goes up with one movement and down with the next has done one: $seen', ({ fromMs, counted }) => {
    const frames = squattingFrames(new Array<number>(10).fill(100));
    const countOf = (by: number) =>
      run(steppedUp(by, frames).filter(({ tMs }) => tMs >= fromMs)).repetitions.length;
    expect([0, 0.2, 0.3].map(countOf)).toEqual([fromMs === 0 ? 10 : 9, counted, counted]);
  });

  test.each([0.2, -0.2])('a picture that moves once costs no repetition: by %d of its height', (by) => {
    const frames = squattingFrames(new Array<number>(10).fill(100));
    expect(run(steppedUp(by, frames, 8500, 0.5)).repetitions).toHaveLength(10);
  });

  test('does not count standing', () => {
    const frames = Array.from({ length: 300 }, (_, i) => squattingFrame(i * 66, 8 + (i % 3)));
    expect(run(frames).repetitions).toHaveLength(0);
  });

  test('counts the next set too, after a rest in which it forgot the rhythm', () => {
    const first = squattingFrames([100, 100, 100, 100]);
    const rest = Array.from({ length: 200 }, (_, i) => squattingFrame(9100 + i * 66, 8));
    const second = later(squattingFrames([80, 80, 80]), 23_000);
    const { repetitions, state } = run([...first, ...rest, ...second]);
    expect(repetitions.map(({ repetition }) => repetition.number)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(state.count).toBe(7);
  });

  test('gives the same step for the same state, and its state survives JSON', () => {
    const frames = squattingFrames([100, 100, 100, 100, 100]);
    const half = run(frames.slice(0, 90));
    const revived = JSON.parse(JSON.stringify(half.state)) as typeof half.state;
    expect(run(frames.slice(90), revived)).toEqual(run(frames.slice(90), half.state));
  });

  test('what it remembers does not grow', () => {
    const many = squattingFrames(new Array<number>(60).fill(100), 30);
    const size = (state: unknown) => JSON.stringify(state).length;
    const early = size(run(many.slice(0, 900)).state);
    expect(size(run(many).state)).toBeLessThan(early * 1.3);
  });
});
