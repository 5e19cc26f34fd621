import { expect, test } from 'vitest';
import { squattingFrames } from '../../test/squatting.ts';
import { cocoTo33, parseBody } from './body.ts';
import type { PoseFrame } from './pose-frame.ts';
import { eachFrame, keepFrame, noFrames } from './kept-frames.ts';

const frames = squattingFrames([100, 100], 15);

/** What the engine reads of frames. */
function readOf(frame: PoseFrame) {
  const { tMs, presence, people, luma } = frame;
  return structuredClone({ tMs, presence, people, luma, body: parseBody(frame) });
}

function kept(given: readonly PoseFrame[], fromMs = -Infinity, toMs = Infinity) {
  const memory = noFrames();
  for (const frame of given) keepFrame(memory, frame);
  const read: unknown[] = [];
  eachFrame(memory, fromMs, toMs, (frame) => read.push(readOf(frame)));
  return { memory, read };
}

const among17 = (frame: PoseFrame): PoseFrame => {
  const points = cocoTo33.map((place) => frame.landmarks?.[place] ?? ([0, 0, 0, 0] as const));
  return { ...frame, landmarks: points, world: null };
};

test.each([
  ['of 33 points', frames],
  ['of 17 points', frames.map(among17)],
  ['with points in metres', frames.map((frame) => ({ ...frame, world: frame.landmarks }))],
  ['that show nobody', frames.map((frame) => ({ ...frame, landmarks: null }))],
  [
    'with all that may be said of them',
    frames.map((frame) => ({ ...frame, presence: 0.9, people: 2, luma: 0 })),
  ],
])('frames %s are read as they were when they are gone through again', (_, given) => {
  expect(kept(given).read).toEqual(given.map(readOf));
});

test('those of a stretch of time are gone through alone', () => {
  const [from, to] = [frames[10]?.tMs, frames[20]?.tMs];
  expect(kept(frames, from, to).read).toEqual(frames.slice(10, 20).map(readOf));
});

test('twenty seconds are kept, whatever the rate, and what is let go takes no room for long', () => {
  for (const fps of [10, 60]) {
    const { memory, read } = kept(squattingFrames(new Array<number>(30).fill(100), fps));
    const times = read.map((frame) => (frame as PoseFrame).tMs);
    const lastsMs = (times.at(-1) ?? 0) - (times[0] ?? 0);
    expect(lastsMs).toBeGreaterThan(19_800);
    expect(lastsMs).toBeLessThanOrEqual(20_000);
    expect(memory.blocks.flat().length).toBeLessThan(400 * 120);
  }
});
