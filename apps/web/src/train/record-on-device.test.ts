import { decodeBinaryPoses } from '@spotter/contract/live/binary-poses';
import { mostSentPoses } from '@spotter/contract/sent-workout';
import { expect, test, vi } from 'vitest';
import { recordInMemory } from '../../test/record-in-memory.ts';
import type { DeviceRecord } from './record-on-device.ts';

const squat = { kind: 'exercise', id: 1, key: 'squat', name: 'Squat', specification: null } as const;
const done = { what: squat, count: 5, heldMs: 0, isDiscarded: false };

function pose(device: DeviceRecord, times: number, fromMs = 0): void {
  for (let i = 0; i < times; i += 1) device.pose({ tMs: fromMs + i * 66, aspect: 1, landmarks: null });
}

function doSet(device: DeviceRecord, onServer?: string, shown = done) {
  device.begin();
  pose(device, 20);
  return device.finish(shown, onServer);
}

test('a set is kept with every pose as it is over, what is said of it later too, and waits where the server was away', async () => {
  const { device, kept } = recordInMemory();
  device.weigh(60);
  const change = doSet(device);
  change({ count: 6 });
  expect(await device.end(false)).toBe(true);
  const [workout] = kept.values();
  expect(workout).toMatchObject({ id: 'own-1', startedAtMs: 1_000, isOpen: false });
  expect(workout?.sets).toMatchObject([{ exercise: 1, name: 'Squat', weightKg: 60, count: 6 }]);
  const poses = workout?.sets[0]?.poses.flatMap((bytes) => decodeBinaryPoses(bytes) ?? []);
  expect(poses?.map(({ t }) => t)).toEqual(Array.from({ length: 20 }, (_, i) => i * 66));
});

test('what the server has stored, or nobody did, is kept no longer', async () => {
  const stored = recordInMemory();
  doSet(stored.device, 'w1');
  expect(await stored.device.end(true)).toBe(false);
  expect(stored.kept.size).toBe(0);
  const empty = recordInMemory();
  doSet(empty.device, undefined, { ...done, count: 0 });
  empty.device.begin();
  empty.device.finish(done, undefined);
  expect(await empty.device.end(false)).toBe(false);
  expect(empty.kept.size).toBe(0);
});

test('sets of before the server answered go with its workout, and those of another session with that', async () => {
  const { device, kept } = recordInMemory();
  doSet(device);
  doSet(device, 'w1');
  const change = doSet(device, 'w2');
  change({ isDiscarded: true });
  await device.end(false);
  expect([...kept].map(([id, { sets }]) => [id, sets.length])).toEqual([
    ['w1', 2],
    ['w2', 1],
  ]);
});

test('what a set has come to so far is kept in its place, wherever the connection takes it, until it is over', async () => {
  const { device, kept } = recordInMemory();
  const posesOf = () =>
    [...kept].map(([id, { sets }]) => [
      id,
      ...sets.map(({ count, poses }) => [
        count,
        poses.flatMap((bytes) => decodeBinaryPoses(bytes) ?? []).length,
      ]),
    ]);
  device.begin();
  pose(device, 20);
  device.soFar({ ...done, count: 1 }, undefined);
  pose(device, 10, 2_000);
  device.soFar({ ...done, count: 2 }, 'w1');
  await vi.waitFor(() => {
    expect(posesOf()).toEqual([['w1', [2, 30]]]);
  });
  pose(device, 5, 3_000);
  device.finish({ ...done, count: 3 }, 'w2');
  await device.end(false);
  expect(posesOf()).toEqual([['w2', [3, 35]]]);
});

test('what was seen between two moments is found again in whatever set it was, stored or not', async () => {
  const { device } = recordInMemory();
  doSet(device);
  device.begin();
  pose(device, 40, 10_000);
  device.finish(done, 'w1');
  await device.end(true);
  const seen = device.posesBetween(11_000, 12_000);
  expect(seen.map(({ tMs }) => tMs)).toEqual(Array.from({ length: 15 }, (_, i) => 11_056 + i * 66));
  expect(device.posesBetween(0, 66)).toHaveLength(2);
  expect(device.posesBetween(5_000, 9_000)).toEqual([]);
});

test('no workout has more poses than the server takes at once', async () => {
  const { device, kept } = recordInMemory();
  device.begin();
  pose(device, mostSentPoses + 500);
  device.finish(done, undefined);
  doSet(device);
  await device.end(false);
  const amounts = [...kept.values()].map(
    ({ sets }) =>
      sets.flatMap(({ poses }) => poses.flatMap((bytes) => decodeBinaryPoses(bytes) ?? [])).length,
  );
  expect(amounts).toEqual([mostSentPoses, 20]);
});
