import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CoachEvent } from './coach-event.ts';
import { createCoach } from './coach.ts';
import { bundled } from './exercises/bundled.ts';
import type { Landmark, PoseFrame } from './pose/pose-frame.ts';

interface Recorded {
  readonly width: number;
  readonly height: number;
  readonly frames: readonly {
    readonly t_ms: number;
    readonly presence: number;
    readonly landmarks: readonly Landmark[] | null;
    readonly world: readonly Landmark[] | null;
  }[];
}

function read(id: string): PoseFrame[] {
  const file = new URL(`../../../eval/fixtures/${id}.json.gz`, import.meta.url);
  const { width, height, frames } = JSON.parse(gunzipSync(readFileSync(file)).toString()) as Recorded;
  return frames.map(({ t_ms, presence, landmarks, world }) => ({
    tMs: t_ms,
    aspect: width / height,
    presence,
    landmarks,
    world,
  }));
}

function coachOf(key: string) {
  const specification = bundled.get(key);
  if (!specification) throw new Error(`there is no specification ${key}`);
  return createCoach(specification);
}

function run(key: string, frames: readonly PoseFrame[]): { count: number; events: CoachEvent[] } {
  const coach = coachOf(key);
  let state = coach.initial;
  const events: CoachEvent[] = [];
  for (const frame of frames) {
    // Through JSON each time: whatever is not plain data would be lost.
    const step = coach.step(JSON.parse(JSON.stringify(state)) as typeof state, frame);
    state = step.state;
    events.push(...step.events);
  }
  return { count: state.count, events };
}

const recordings = [
  ['squat', 'ambaks_squats', 5],
  ['squat', 'jurisimo_squat', 8],
  ['push_up', 'cali_push_up_26', 3],
  ['biceps_curl', 'swsumo_bicep', 4],
  ['lateral_raise', 'noorashr_lateral_raise', 4],
] as const;

function mirrored(frames: readonly PoseFrame[]): PoseFrame[] {
  return frames.map((frame) => ({
    ...frame,
    landmarks: frame.landmarks?.map(([x, y, z, v]) => [1 - x, y, z, v] as const) ?? null,
    world: frame.world?.map(([x, y, z, v]) => [-x, y, z, v] as const) ?? null,
  }));
}

function scaled(frames: readonly PoseFrame[], by: number): PoseFrame[] {
  return frames.map((frame) => ({
    ...frame,
    landmarks:
      frame.landmarks?.map(
        ([x, y, z, v]) => [0.5 + (x - 0.5) * by, 0.5 + (y - 0.5) * by, z * by, v] as const,
      ) ?? null,
  }));
}

/** Leaves out the given frames, save those without which more than 300 ms would pass between two. */
function without(frames: readonly PoseFrame[], dropped: ReadonlySet<number>): PoseFrame[] {
  let lastMs = -Infinity;
  return frames.filter((frame, index) => {
    const next = frames[index + 1];
    const isDropped = dropped.has(index) && next !== undefined && next.tMs - lastMs <= 300;
    if (!isDropped) lastMs = frame.tMs;
    return !isDropped;
  });
}

describe.each(recordings)('%s on the recording %s', (key, id, reps) => {
  const frames = read(id);

  test(`is counted ${reps} times`, () => {
    expect(run(key, frames).count).toBe(reps);
  });

  test('gives the same events each time, byte for byte', () => {
    expect(JSON.stringify(run(key, frames).events)).toBe(JSON.stringify(run(key, frames).events));
  });

  test('is counted alike whenever it starts, from further away, and in a mirror', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e9 }),
        fc.double({ min: 0.6, max: 1.2, noNaN: true }),
        fc.boolean(),
        (shiftMs, by, isMirrored) => {
          const moved = scaled(isMirrored ? mirrored(frames) : frames, by).map((frame) => ({
            ...frame,
            tMs: frame.tMs + shiftMs,
          }));
          expect(run(key, moved).count).toBe(reps);
        },
      ),
      { numRuns: 8 },
    );
  });

  test('is counted alike with up to a fifth of its frames missing', () => {
    const index = fc.integer({ min: 0, max: frames.length - 1 });
    fc.assert(
      fc.property(
        fc.uniqueArray(index, { maxLength: Math.floor(frames.length / 5), size: 'max' }),
        (dropped) => {
          expect(run(key, without(frames, new Set(dropped))).count).toBe(reps);
        },
      ),
      { numRuns: 10 },
    );
  });
});

test('frames that are not newer than the last change nothing', () => {
  const coach = coachOf('squat');
  const [first, second] = read('ambaks_squats');
  if (!first || !second) throw new Error('the recording is empty');
  const { state } = coach.step(coach.step(coach.initial, first).state, second);
  const again = coach.step(state, first);
  expect(again.events).toEqual([]);
  expect(again.state).toEqual(state);
});
