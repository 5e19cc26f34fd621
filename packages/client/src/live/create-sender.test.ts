import { decodeBinaryPoses } from '@spotter/contract/live/binary-poses';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createSender } from './create-sender.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const rates = (frames: number, bytes = 4e6) => ({ frames: () => frames, bytes: () => bytes });

function open(frames: number, bytes?: number) {
  const sent: unknown[] = [];
  const network = { bufferedAmount: 0 };
  const dropped: number[] = [];
  const sender = createSender({
    platform: {
      now: () => Date.now(),
      startTimer(call, ms) {
        const timer = setTimeout(call, ms);
        return () => {
          clearTimeout(timer);
        };
      },
    },
    link: {
      send: (data) => sent.push(data),
      bufferedAmount: () => network.bufferedAmount,
    },
    onCommandSent: () => undefined,
    onDropped: (sum) => dropped.push(sum),
  });
  sender.open({ perSecond: rates(frames, bytes), posesPerMessage: 16, answersFrames: true });
  sender.heard();
  /** The times of the poses of each message. */
  const times = () => sent.map((data) => decodeBinaryPoses(data as Uint8Array)?.map(({ t }) => t));
  return { sender, network, dropped, sent, times };
}

const pose = (t: number) => ({ t, landmarks: null });

test('while more waits in the socket than leaves it, the newest pose takes the place of the one that waits', () => {
  const { sender, network, dropped, times } = open(60);
  sender.pose(pose(1));
  network.bufferedAmount = 5_000;
  for (const t of [2, 3, 4]) sender.pose(pose(t));
  vi.advanceTimersByTime(500);
  expect(times()).toEqual([[1]]);
  network.bufferedAmount = 100;
  vi.advanceTimersByTime(20);
  expect([times(), dropped, sender.dropped()]).toEqual([[[1], [4]], [1, 2], 2]);
});

test('a command waits for the poses before it, and none takes its place', () => {
  const { sender, network, sent } = open(60);
  network.bufferedAmount = 5_000;
  sender.pose(pose(1));
  sender.command({ id: 1, message: { type: 'finish_set' } });
  sender.pose(pose(2));
  network.bufferedAmount = 0;
  vi.advanceTimersByTime(20);
  expect(sent.slice(1, 3)).toEqual(['{"type":"finish_set"}', '{"type":"ping","id":1}']);
  expect(sent).toHaveLength(4);
});

test('what waited for a session goes several poses at a time, and no faster than the server takes it', () => {
  const { sender, times } = open(40);
  sender.close();
  for (let t = 1; t <= 60; t += 1) sender.pose(pose(t));
  sender.open({ perSecond: rates(40), posesPerMessage: 4, answersFrames: true });
  vi.advanceTimersByTime(1_000);
  const sizes = times().map((poses) => poses?.length ?? 0);
  expect(Math.max(...sizes)).toBe(4);
  const inASecond = sizes.reduce((sum, size) => sum + size, 0);
  expect(inASecond).toBeGreaterThanOrEqual(40);
  expect(inASecond).toBeLessThanOrEqual(50);
});

test('time never goes back where the clock does, nor stands still until the clock is as far again', () => {
  const { sender, times } = open(60);
  for (const now of [5_000, 5_100, 3_000, 3_100]) {
    vi.setSystemTime(now);
    sender.pose({ landmarks: null });
    vi.advanceTimersByTime(0);
  }
  expect(times().flat()).toEqual([5_000, 5_100, 5_100, 5_200]);
});

test('of pictures no more bytes are sent than the server takes: it closes the socket of whoever sends more for long', () => {
  const { sender, sent } = open(40, 1e6);
  for (let index = 0; index < 100; index += 1) {
    sender.picture(new Uint8Array(200_000));
    vi.advanceTimersByTime(100);
  }
  const bytes = sent.reduce((sum: number, picture) => sum + (picture as Uint8Array).length, 0);
  expect(bytes).toBeLessThanOrEqual(10.5e6);
  expect(bytes).toBeGreaterThan(9e6);
  expect(sender.dropped() + sent.length).toBeGreaterThanOrEqual(99);
});
