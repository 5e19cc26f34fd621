import type { PoseFrame } from '@spotter/coach/pose/pose-frame';
import { expect, test } from 'vitest';
import { makePoses } from '../../demo/make-poses.ts';
import { closed, countdownMs, longestMs, nextCapture, type Capture, type CaptureEvent } from './capture.ts';

const [somebody] = makePoses([]);
const seenAt = (tMs: number): PoseFrame => ({ aspect: 1, landmarks: null, ...somebody, tMs });
const nobodyAt = (tMs: number): PoseFrame => ({ tMs, aspect: 1, landmarks: null });
const frame = (one: PoseFrame): CaptureEvent => ({ type: 'frame', frame: one });
const run = (events: readonly CaptureEvent[], from: Capture = closed): Capture =>
  events.reduce(nextCapture, from);

const watching = run([{ type: 'open' }, { type: 'opened' }, frame(seenAt(1000))]);
const recording = run([{ type: 'begin' }, frame(seenAt(1000 + countdownMs))], watching);

function framesFrom(firstMs: number, count: number, at: (tMs: number) => PoseFrame): CaptureEvent[] {
  return Array.from({ length: count }, (_, i) => frame(at(firstMs + i * 100)));
}

test('nothing is kept before the countdown has ended', () => {
  const early = run([{ type: 'begin' }, frame(seenAt(1000 + countdownMs - 1))], watching);
  expect(early.step).toBe('counting_down');
  expect(recording).toMatchObject({ step: 'recording', frames: [{ tMs: 1000 + countdownMs }] });
});

test('what was recorded is shown once it is stopped, frame by frame', () => {
  const shown = run([...framesFrom(7000, 30, seenAt), { type: 'stop' }], recording);
  expect(shown).toMatchObject({ step: 'shown' });
  expect(shown.step === 'shown' && shown.frames.map(({ tMs }) => tMs)).toEqual([
    6000,
    ...Array.from({ length: 30 }, (_, i) => 7000 + i * 100),
  ]);
});

test('a recording without anybody in it is refused in words', () => {
  expect(run([...framesFrom(7000, 60, nobodyAt), { type: 'stop' }], recording)).toEqual({
    step: 'refused',
    problem: 'nobody',
  });
});

test('a recording that nobody stops ends by itself', () => {
  const long = run([...framesFrom(7000, 30, seenAt), frame(seenAt(6000 + longestMs))], recording);
  expect(long.step).toBe('shown');
});

test('a countdown that is stopped goes back to the live picture', () => {
  expect(run([{ type: 'begin' }, { type: 'stop' }], watching).step).toBe('watching');
});

test('nothing begins before the first picture', () => {
  expect(run([{ type: 'open' }, { type: 'begin' }]).step).toBe('opening');
  expect(run([{ type: 'open' }, { type: 'opened' }, { type: 'begin' }]).step).toBe('watching');
});

test.each(['opening', 'watching', 'counting_down', 'recording'] as const)(
  'a camera that fails while %s says why, and can be opened again',
  (step) => {
    const open: Readonly<Record<typeof step, Capture>> = {
      opening: run([{ type: 'open' }]),
      watching,
      counting_down: run([{ type: 'begin' }], watching),
      recording,
    };
    const refused = run([{ type: 'refuse', problem: 'lost' }], open[step]);
    expect(refused).toEqual({ step: 'refused', problem: 'lost' });
    expect(run([{ type: 'open' }], refused).step).toBe('opening');
    expect(run([{ type: 'close' }], open[step])).toEqual(closed);
  },
);

test('what comes late changes nothing: a frame after the end, a failure after closing', () => {
  const shown = run([...framesFrom(7000, 30, seenAt), { type: 'stop' }], recording);
  expect(run([frame(seenAt(20_000)), { type: 'refuse', problem: 'lost' }], shown)).toBe(shown);
  expect(run([{ type: 'opened' }, { type: 'refuse', problem: 'denied' }])).toBe(closed);
});
