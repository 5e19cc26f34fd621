import type { Landmark, PoseFrame } from '@spotter/coach/pose/pose-frame';
import { expect, test } from 'vitest';
import type { PictureProblem } from './counter.ts';
import { moveStage, opening, type Effect, type Stage, type StageEvent } from './stage.ts';

/** Somebody whose hips are at `x`, in heights of the picture. */
function frameAt(tMs: number, x: number | null): PoseFrame {
  const joint = (y: number): Landmark => [x ?? 0, y, 0, 1];
  const landmarks = Array.from({ length: 33 }, (_, index) => joint(index < 23 ? 0.3 : 0.6));
  return { tMs, aspect: 1, landmarks: x === null ? null : landmarks };
}

function frames(
  fromMs: number,
  toMs: number,
  x: (tMs: number) => number | null,
  problems: readonly PictureProblem[] = [],
): StageEvent[] {
  const count = Math.round((toMs - fromMs) / 100) + 1;
  return Array.from({ length: count }, (_, i) => {
    const tMs = fromMs + i * 100;
    return { type: 'frame', frame: frameAt(tMs, x(tMs)), problems };
  });
}

function run(events: readonly StageEvent[], from: Stage = opening): { stage: Stage; effects: Effect[] } {
  const effects: Effect[] = [];
  let stage = from;
  for (const event of events) {
    const moved = moveStage(stage, event);
    ({ stage } = moved);
    effects.push(...moved.effects);
  }
  return { stage, effects };
}

const still = () => 0.5;
const checking = run([{ type: 'opened' }]).stage;
const ticks = (fromMs: number): StageEvent[] =>
  Array.from({ length: 31 }, (_, i) => ({ type: 'tick', nowMs: fromMs + i * 100 }));
const training = run([{ type: 'begin', nowMs: 0 }, ...ticks(0)], checking).stage;

test('who stays in place for three seconds is counted down, and nothing counts before "go"', () => {
  expect(run(frames(0, 2_900, still), checking).stage.step).toBe('checking');
  const ready = run(frames(0, 3_000, still), checking);
  expect(ready.stage.step).toBe('counting_down');
  const gone = run(ticks(3_000), ready.stage);
  expect([...ready.effects, ...gone.effects]).toEqual([
    { type: 'count_down', left: 3 },
    { type: 'count_down', left: 2 },
    { type: 'count_down', left: 1 },
    { type: 'go' },
  ]);
  expect(gone.stage.step).toBe('training');
});

test('who still walks to their place is waited for', () => {
  expect(
    run(
      frames(0, 8_000, (tMs) => 0.1 + tMs / 10_000),
      checking,
    ).stage.step,
  ).toBe('checking');
});

test('a picture that hinders is waited for, but not for ever', () => {
  expect(run(frames(0, 9_900, still, ['cut_off']), checking).stage.step).toBe('checking');
  expect(run(frames(0, 10_000, still, ['cut_off']), checking).stage.step).toBe('counting_down');
  expect(run(frames(0, 3_000, still, ['wrong_view']), checking).stage.step).toBe('counting_down');
});

test('leaving the picture pauses, and being back in place goes on', () => {
  const left = run(
    frames(3_100, 6_200, () => null),
    training,
  );
  expect(left).toMatchObject({ stage: { paused: 'left' }, effects: [{ type: 'paused' }] });
  const back = run(frames(7_000, 8_500, still), left.stage);
  expect(back).toMatchObject({ stage: { paused: null }, effects: [{ type: 'gone_on' }] });
});

test('a pause that was asked for ends only by asking', () => {
  const paused = run([{ type: 'pause' }, ...frames(3_100, 9_000, still)], training).stage;
  expect(paused).toMatchObject({ paused: 'asked' });
  expect(run([{ type: 'go_on' }], paused).stage).toMatchObject({ paused: null });
});

test('a rest ends by itself, later or sooner by fifteen seconds, by a word, or not at all', () => {
  const over = (restMs: number | null): StageEvent => ({ type: 'set_over', nowMs: 10_000, restMs });
  const at = (nowMs: number): StageEvent => ({ type: 'tick', nowMs });
  const longer: StageEvent = { type: 'rest_longer', byMs: 15_000 };
  expect(run([over(60_000), at(69_900)], training).stage.step).toBe('resting');
  expect(run([over(60_000), at(70_000)], training)).toMatchObject({
    stage: { step: 'checking' },
    effects: [{ type: 'rest_over' }],
  });
  expect(run([over(60_000), longer, at(84_900)], training).stage.step).toBe('resting');
  expect(run([over(60_000), { ...longer, byMs: -15_000 }, at(55_000)], training).stage.step).toBe('checking');
  expect(run([over(null), longer, at(999_000)], training).stage.step).toBe('resting');
  expect(run([over(null), { type: 'begin', nowMs: 11_000 }], training).stage.step).toBe('counting_down');
});

test('what comes late changes nothing once it has ended', () => {
  const ended = run([{ type: 'end' }], training).stage;
  expect(run([{ type: 'begin', nowMs: 1 }, ...frames(0, 4_000, still)], ended).stage).toBe(ended);
});
