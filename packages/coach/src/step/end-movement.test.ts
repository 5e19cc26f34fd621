// A movement is judged by the set that it belongs to: what is like those that count counts too, and nothing that was told is lost.

import { squat as squatExercise } from '@spotter/exercises/legs/squat';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { squattingFrames } from '../../test/squatting.ts';
import { trembling } from '../../test/trembling.ts';
import { createCoach } from '../coach.ts';
import { joints } from '../pose/joints.ts';
import type { Landmark, PoseFrame } from '../pose/pose-frame.ts';
import type { Counting, Specification } from '../specification/specification.ts';
import type { CoachEvent } from './coach-event.ts';

const { specification: squat } = squatExercise;

function squatWith(counting: Partial<Counting>): Specification {
  return { ...squat, counting: { ...squat.counting, ...counting } };
}

function eventsOf(specification: Specification, frames: readonly PoseFrame[]): readonly CoachEvent[] {
  const coach = createCoach(specification, { recognition: false });
  let state = coach.start();
  return frames.flatMap((frame) => {
    const step = coach.step(state, frame);
    state = JSON.parse(JSON.stringify(step.state)) as typeof state;
    return step.events;
  });
}

function repetitionsOf(specification: Specification, frames: readonly PoseFrame[]) {
  return eventsOf(specification, frames).flatMap((event) =>
    event.type === 'repetition' ? [{ ...event.repetition, toldMs: event.tMs }] : [],
  );
}

/** Repetition i lasts shares[i] of two seconds. */
function paced(depthDeg: number, shares: readonly number[]): readonly PoseFrame[] {
  const at = (tMs: number) => {
    let ms = Math.min(tMs, 500);
    for (const [i, share] of shares.entries())
      ms += share * Math.min(2000, Math.max(0, tMs - 500 - 2000 * i));
    return ms + Math.max(0, tMs - 500 - 2000 * shares.length);
  };
  return squattingFrames(
    shares.map(() => depthDeg),
    30,
  ).map((frame) => ({ ...frame, tMs: at(frame.tMs) }));
}

test('who leaves the position at the far end of every repetition is counted, and who stays out of it is not', () => {
  const upright = squatWith({ gate: [{ signal: 'trunk_lean', atMost: 24 }] });
  expect(repetitionsOf(upright, squattingFrames([100, 100, 100]))).toHaveLength(3);
  const held = squattingFrames([100]).flatMap((frame) =>
    frame.tMs < 1500 ? [frame] : [{ ...frame, tMs: frame.tMs + 3000 }],
  );
  const still = held.find(({ tMs }) => tMs > 4000);
  const staying = Array.from({ length: 45 }, (_, i) => ({ ...still, tMs: 1500 + i * 66 }) as PoseFrame);
  const frames = [
    ...held.filter(({ tMs }) => tMs < 1500),
    ...staying,
    ...held.filter(({ tMs }) => tMs > 4500),
  ];
  expect(repetitionsOf(upright, frames)).toHaveLength(0);
});

test('one that leaves the position does not count by itself, and tells why', () => {
  const upright = squatWith({ gate: [{ signal: 'trunk_lean', atMost: 24 }] });
  expect(repetitionsOf(upright, squattingFrames([100, 100]))).toHaveLength(0);
  expect(eventsOf(upright, squattingFrames([100]))).toContainEqual(
    expect.objectContaining({ type: 'other_movement', because: 'position', value: null }),
  );
});

/** Squats, of which each is held at the bottom for so long. */
function held(holdsMs: readonly number[]): readonly PoseFrame[] {
  const frames = squattingFrames(holdsMs.map(() => 100));
  const bottoms = holdsMs.map((_, i) => 1500 + 2000 * i);
  return trembling(
    frames.flatMap((frame, i) => {
      const [tMs, nextMs] = [frame.tMs, frames[i + 1]?.tMs ?? frame.tMs];
      const sinceMs = holdsMs.reduce((sum, ms, one) => sum + ((bottoms[one] ?? 0) < tMs ? ms : 0), 0);
      const here = bottoms.findIndex((ms) => tMs <= ms && ms < nextMs);
      const stays = Math.floor((holdsMs[here] ?? 0) / 50);
      return Array.from({ length: stays + 1 }, (_, stay) => ({ ...frame, tMs: tMs + sinceMs + 50 * stay }));
    }),
  );
}

test('who holds one of a set longer than the exercise is held is counted, whichever it is; who holds as many as not, or more, is not', () => {
  const short = squatWith({ maximumHoldMs: 1500 });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 3000, max: 6000 }), (which, holdMs) => {
      const counted = repetitionsOf(short, held([0, 1, 2, 3].map((i) => (i === which ? holdMs : 0))));
      expect(counted).toHaveLength(4);
    }),
    { numRuns: 12 },
  );
  expect(repetitionsOf(short, held([4000]))).toHaveLength(0);
  expect(repetitionsOf(short, held([4000, 4000, 4000]))).toHaveLength(0);
  expect(repetitionsOf(short, held([4000, 4000, 0]))).toHaveLength(1);
});

test('a position that two bad frames deny at the start is had from the start', () => {
  const frames = squattingFrames([80, 80]).filter(({ tMs }) => tMs >= 500);
  const feetUp: Landmark = [0.6, 0.6, 0, 1];
  const spoilt = frames.map((frame, i) =>
    i < 2
      ? { ...frame, landmarks: frame.landmarks?.map((one, j) => (j > 26 ? feetUp : one)) ?? null }
      : frame,
  );
  const gate: Counting['gate'] = [{ signal: 'knee_flexion', atMost: 100 }];
  expect(repetitionsOf(squatWith({ gate }), spoilt)).toHaveLength(2);
});

test('one that breaks a requirement by little counts with those that it is like', () => {
  const deep = squatWith({
    requires: [{ signal: 'knee_flexion', over: 'repetition', take: 'maximum', atLeast: 92 }],
  });
  const counted = repetitionsOf(deep, squattingFrames([100, 88, 100, 88]));
  expect(counted.map(({ number, late }) => [number, late ?? false])).toEqual([
    [1, false],
    [2, false],
    [3, false],
    [4, false],
  ]);
});

test('one that came before those that it is like is told late, with its own times, after what was told of it', () => {
  const deep = squatWith({
    requires: [{ signal: 'knee_flexion', over: 'repetition', take: 'maximum', atLeast: 92 }],
  });
  const events = eventsOf(deep, squattingFrames([88, 100]));
  const told = events.filter(({ type }) => type === 'repetition' || type === 'other_movement');
  expect(told.map(({ type }) => type)).toEqual(['other_movement', 'repetition', 'repetition']);
  const [onTime, late] = repetitionsOf(deep, squattingFrames([88, 100]));
  expect(onTime?.late).toBeUndefined();
  expect(late).toMatchObject({ number: 2, numberInSet: 2, set: 1, late: true });
  expect(late?.endMs).toBeLessThan(onTime?.startMs ?? 0);
  expect(late?.toldMs).toBe(onTime?.toldMs);
});

test('a first repetition of which only the end of the way out was seen counts with the next one', () => {
  const frames = squattingFrames([100, 100]).filter(({ tMs }) => tMs >= 900);
  const counted = repetitionsOf(squatWith({ maximumRest: 0.25 }), frames);
  expect(counted.map(({ late }) => late ?? false)).toEqual([false, true]);
});

test('quicker ones than the exercise knows count with those that they are like', () => {
  const frames = paced(100, [1, 0.8, 0.8, 1, 0.8]);
  const free = repetitionsOf(squatWith({ minimumDurationMs: 0 }), frames);
  const lasted = free.map(({ startMs, endMs }) => endMs - startMs);
  const between = (Math.min(lasted[0] ?? 0, lasted[3] ?? 0) + Math.max(lasted[1] ?? 0, lasted[2] ?? 0)) / 2;
  expect(free).toHaveLength(5);
  expect(repetitionsOf(squatWith({ minimumDurationMs: Math.round(between) }), frames)).toHaveLength(5);
});

test('what no movement of the set reaches is reached by none, however often it is made; one that reaches it vouches for those like it', () => {
  const far = squatWith({ minimumPeak: 1.2 });
  const told = (depths: readonly number[]) =>
    eventsOf(far, squattingFrames(depths)).flatMap((event) =>
      event.type === 'repetition' || event.type === 'partial_repetition' ? [event.type] : [],
    );
  expect(told([95, 95, 95, 95])).toEqual(new Array(4).fill('partial_repetition'));
  expect(repetitionsOf(squatWith({ minimumPeak: 0.81 }), squattingFrames([94, 100, 94]))).toHaveLength(3);
});

test('beside whole ones a partial one stays one', () => {
  expect(repetitionsOf(squat, squattingFrames([100, 45, 100, 45, 100, 45]))).toHaveLength(3);
});

const small = fc.integer({ min: 42, max: 52 });

test('who makes four and more that are small and alike is counted, and each is told to be too shallow', () => {
  fc.assert(
    fc.property(small, fc.integer({ min: 4, max: 10 }), fc.constantFrom(10, 15, 30), (depth, made, fps) => {
      const events = eventsOf(squat, squattingFrames(new Array<number>(made).fill(depth), fps));
      const counted = events.flatMap((event) => (event.type === 'repetition' ? [event.repetition] : []));
      expect(counted.map(({ late }) => late ?? false).sort()).toEqual(
        new Array<boolean>(made).fill(false).fill(true, made - 3),
      );
      for (const { faults } of counted) expect(faults.map(({ rule }) => rule)).toContain('too_shallow');
      expect(events.filter(({ type }) => type === 'partial_repetition')).toHaveLength(3);
    }),
    { numRuns: 6 },
  );
});

test('three small ones are no set, nor are some at odd times, or that differ, or five of which nothing is said to be wrong', () => {
  expect(repetitionsOf(squat, squattingFrames([46, 46, 46]))).toHaveLength(0);
  expect(repetitionsOf(squat, paced(46, [0.7, 1.6, 0.7, 1.6, 0.7, 1.6, 0.7]))).toHaveLength(0);
  expect(repetitionsOf(squat, squattingFrames([40, 56, 40, 56, 40, 56, 40]))).toHaveLength(0);
  const silent = { ...squat, rules: squat.rules.filter(({ id }) => id !== 'too_shallow') };
  expect(repetitionsOf(silent, squattingFrames([46, 46, 46, 46, 46]))).toHaveLength(0);
});

test('six small ones at an even pace are a set, whatever is said of them and however unlike they are made, unless they may be hops', () => {
  const silent = { ...squat, rules: squat.rules.filter(({ id }) => id !== 'too_shallow') };
  expect(repetitionsOf(silent, squattingFrames([46, 46, 46, 46, 46, 46]))).toHaveLength(6);
  const uneven = paced(46, [0.85, 1.15, 0.9, 1.2, 0.8, 1.1]);
  expect(repetitionsOf(squat, trembling(uneven))).toHaveLength(6);
  const stepping = { ...silent, counting: { ...silent.counting, feet: 'stepping' as const } };
  expect(repetitionsOf(stepping, squattingFrames([46, 46, 46, 46, 46, 46]))).toHaveLength(0);
});

test('who has made three whole ones is told of small ones, however many', () => {
  expect(repetitionsOf(squat, squattingFrames([100, 100, 100, 42, 42, 42, 42, 42]))).toHaveLength(3);
});

test('while few are known one that is unlike them is held back, and told late with the next that it is like', () => {
  const any = squatWith({ minimumPeak: 0.2, minimumRange: 0.15 });
  const told = (depths: readonly number[]) =>
    repetitionsOf(any, squattingFrames(depths)).map(({ depthShare, late }) => [
      depthShare > 0.7,
      late ?? false,
    ]);
  const [small, deep, deepLate] = [
    [false, false],
    [true, false],
    [true, true],
  ];
  expect(told([40])).toEqual([small]);
  expect(told([40, 110])).toEqual([small]);
  expect(told([40, 110, 110])).toEqual([small, deep, deepLate]);
  expect(told([40, 40, 40, 110])).toEqual([small, small, small, deep]);
});

test.each([800, 1000, 1200, 1400])(
  'a first repetition that is begun before the position is believed, %d ms from the start, counts late with those that it is like',
  (deniedMs) => {
    const handsUp: Landmark = [0.5, 0.1, 0, 1];
    const frames = squattingFrames([100, 100, 100]).map((frame) =>
      frame.tMs < deniedMs
        ? {
            ...frame,
            landmarks: frame.landmarks?.map((one, i) => (i === 15 || i === 16 ? handsUp : one)) ?? null,
          }
        : frame,
    );
    const handsDown = squatWith({ gate: [{ signal: 'wrist_over_shoulder', atMost: 0 }] });
    expect(repetitionsOf(handsDown, frames).map(({ late }) => late ?? false)).toEqual([false, true, false]);
    expect(
      eventsOf(
        handsDown,
        frames.filter(({ tMs }) => tMs < 2600),
      ).map(({ type }) => type),
    ).not.toContain('other_movement');
  },
);

test.each([55, 65, 75])(
  'a plain set that lies nearer to rest than the exercise does counts, of whoever rests at %d degrees less, as far as it is as large',
  (offsetDeg) => {
    const scale = { signal: 'knee_flexion', rest: 10 + offsetDeg, peak: 100 + offsetDeg, weight: 1 } as const;
    const nearer = squatWith({ components: [scale], minimumPeak: 0.6 });
    const counted = repetitionsOf(nearer, squattingFrames([100, 100, 100, 100]));
    expect(counted.map(({ late }) => late ?? false)).toEqual([false, true, true, false]);
    const larger = squatWith({ components: [scale], minimumPeak: 1.2 });
    expect(repetitionsOf(larger, squattingFrames([100, 100, 100, 100]))).toHaveLength(0);
  },
);

test.each([60, 66, 70])(
  'three partial ones of %d degrees that are alike count, once one that counts vouches for them, and two do not',
  (depthDeg) => {
    const whole = squatWith({ minimumRange: 0.75 });
    expect(repetitionsOf(whole, squattingFrames([100, depthDeg, depthDeg, depthDeg]))).toHaveLength(4);
    expect(repetitionsOf(whole, squattingFrames([100, depthDeg, depthDeg]))).toHaveLength(1);
    expect(repetitionsOf(whole, squattingFrames([depthDeg, depthDeg, depthDeg]))).toHaveLength(0);
  },
);

test('one that counts late vouches for others', () => {
  const deep = squatWith({
    requires: [{ signal: 'knee_flexion', over: 'repetition', take: 'maximum', atLeast: 92 }],
  });
  expect(repetitionsOf(deep, squattingFrames([70, 84, 100]))).toHaveLength(3);
});

test('nothing counts in a set that it was not made in', () => {
  const deep = squatWith({
    requires: [{ signal: 'knee_flexion', over: 'repetition', take: 'maximum', atLeast: 92 }],
  });
  const coach = createCoach(deep, { recognition: false });
  let state = coach.start();
  for (const frame of squattingFrames([88, 100])) {
    if (frame.tMs === 2600) {
      ({ state } = coach.command(state, { type: 'start_set', tMs: frame.tMs }));
      ({ state } = coach.command(state, { type: 'start_set', tMs: frame.tMs }));
    }
    ({ state } = coach.step(state, frame));
  }
  expect(state.count).toBe(1);
});

test('where the feet are to keep together a bend of the knees with a step is none, and one on the spot counts', () => {
  const stepping = squattingFrames([60, 60, 60]).map((frame): PoseFrame => {
    const aside = 0.15 * (1 - Math.cos((2 * Math.PI * frame.tMs) / 1000));
    const step = ([x, y, z, seen]: Landmark, joint: number): Landmark =>
      joint === joints.leftAnkle ? [x + aside, y, z, seen] : [x, y, z, seen];
    return { ...frame, landmarks: frame.landmarks?.map(step) ?? null };
  });
  const countedOf = (feet: 'free' | 'together', frames: readonly PoseFrame[]) => {
    const coach = createCoach(squatWith({ feet, minimumPeak: 0.3 }));
    return frames.reduce((state, frame) => coach.step(state, frame).state, coach.start()).count;
  };
  expect(countedOf('free', stepping)).toBe(3);
  expect(countedOf('together', stepping)).toBe(0);
  expect(countedOf('together', squattingFrames([60, 60, 60]))).toBe(3);
});
