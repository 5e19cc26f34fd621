import { expect, test } from 'vitest';
import { createVideoBacklog, type WaitingFrame } from './video-backlog.ts';

const frame = (tMs: number, more: Partial<WaitingFrame> = {}): WaitingFrame => ({
  tMs,
  isKey: tMs === 0,
  data: new Uint8Array(10),
  arrivedMs: tMs,
  dueMs: tMs + 300,
  ...more,
});

function filled(frames: readonly WaitingFrame[]) {
  const backlog = createVideoBacklog();
  for (const each of frames) expect(backlog.put(each)).toBe(true);
  return backlog;
}

const times = (count: number, stepMs = 33) => Array.from({ length: count }, (_, index) => index * stepMs);

test('every frame is decoded in its order, and about fifteen a second are looked at', () => {
  const backlog = filled(times(60).map((tMs) => frame(tMs, { dueMs: Infinity })));
  const parts = [];
  for (let part = backlog.next(0); part; part = backlog.next(0)) parts.push(part);
  expect(parts.flatMap(({ frames }) => frames.map(({ tMs }) => tMs))).toEqual(times(60));
  expect(parts.filter(({ isLook }) => isLook)).toHaveLength(30);
});

test('of frames that wait for too long the newest is looked at, and those before the last key frame are not even decoded', () => {
  const backlog = filled([0, 33, 66, 99, 132].map((tMs) => frame(tMs, { isKey: tMs === 0 || tMs === 66 })));
  const part = backlog.next(1_000);
  expect(part?.frames.map(({ tMs }) => tMs)).toEqual([66, 99, 132]);
  expect(part).toMatchObject({ isLook: true, skipped: 2 });
  expect(backlog.next(1_000)).toBeNull();
});

test('it holds so many frames and bytes, and none are left after it is cleared', () => {
  const many = createVideoBacklog();
  expect(times(301).filter((tMs) => !many.put(frame(tMs)))).toHaveLength(1);
  expect(many.clear()).toBe(300);
  expect(many.next(0)).toBeNull();
  const large = createVideoBacklog();
  const data = new Uint8Array(1024 * 1024);
  expect(times(5).map((tMs) => large.put(frame(tMs, { data })))).toEqual([true, true, true, true, false]);
  large.clear();
  expect(large.put(frame(0, { data }))).toBe(true);
});
