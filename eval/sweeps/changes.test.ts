import type { PoseFrame } from '@spotter/coach/pose/pose-frame';
import { expect, test } from 'vitest';
import { readFixture } from '../recording/read-fixture.ts';
import { changeRate } from './change-rate.ts';
import { dropFrames } from './drop-frames.ts';
import { hideLimb } from './hide-limb.ts';
import { jitter } from './jitter.ts';
import { mirror } from './mirror.ts';
import { seededRandom } from './random.ts';
import { repeatFrames } from './repeat-frames.ts';
import { scale } from './scale.ts';
import { unevenTimes } from './uneven-times.ts';

const frames = readFixture('ambaks_squats');
const seconds = ((frames.at(-1)?.tMs ?? 0) - (frames[0]?.tMs ?? 0)) / 1000;

const place = (frame: PoseFrame | undefined, joint: number) => frame?.landmarks?.[joint] ?? [0, 0, 0, 0];

test.each([5, 10, 15, 30])('at %i frames a second there are as many, in order, over the same time', (fps) => {
  const changed = changeRate(frames, fps);
  expect(Math.abs(changed.length - (seconds * fps + 1))).toBeLessThanOrEqual(1.5);
  for (const [i, { tMs }] of changed.entries()) expect(tMs).toBeGreaterThan(changed[i - 1]?.tMs ?? -1);
});

test('frames are made up only between two that are there', () => {
  expect(changeRate(frames, 10).every((frame) => frames.includes(frame))).toBe(true);
  const [, half] = changeRate(frames, 30);
  expect(place(half, 23)[1]).toBeCloseTo((place(frames[0], 23)[1] + place(frames[1], 23)[1]) / 2, 4);
});

test('jitter has the wanted size, is not the same everywhere, and comes from the seed alone', () => {
  const trembled = jitter(frames, 0.02, seededRandom('a'));
  const shifts = trembled.map((frame, i) => place(frame, 15)[1] - place(frames[i], 15)[1]);
  const deviation = Math.sqrt(shifts.reduce((sum, shift) => sum + shift * shift, 0) / shifts.length);
  const [shoulder, hip] = [place(frames[0], 11), place(frames[0], 23)];
  expect(deviation / Math.abs(hip[1] - shoulder[1])).toBeGreaterThan(0.015);
  expect(deviation / Math.abs(hip[1] - shoulder[1])).toBeLessThan(0.025);
  expect(jitter(frames, 0.02, seededRandom('a'))).toEqual(trembled);
  expect(jitter(frames, 0.02, seededRandom('b'))).not.toEqual(trembled);
});

test('about the wanted share of frames is dropped', () => {
  const kept =
    dropFrames([...frames, ...frames, ...frames], 0.3, seededRandom('a')).length / (3 * frames.length);
  expect(Math.abs(kept - 0.7)).toBeLessThan(0.07);
});

test('a picture that is sent again shows what the one before did, at its own time', () => {
  const repeated = repeatFrames(frames, (i) => i % 2 === 1);
  expect(repeated.map(({ tMs }) => tMs)).toEqual(frames.map(({ tMs }) => tMs));
  expect(place(repeated[5], 15)).toEqual(place(frames[4], 15));
  expect(place(repeated[6], 15)).toEqual(place(frames[6], 15));
});

test('uneven times are off by no more than they may, in order', () => {
  const uneven = unevenTimes(frames, 40, seededRandom('a'));
  for (const [i, { tMs }] of uneven.entries()) {
    expect(Math.abs(tMs - (frames[i]?.tMs ?? 0))).toBeLessThanOrEqual(45);
    expect(tMs).toBeGreaterThan(uneven[i - 1]?.tMs ?? -Infinity);
  }
});

test('a mirrored person has left and right exchanged, and is themselves when mirrored again', () => {
  const [mirrored] = mirror(frames);
  expect(place(mirrored, 11)[0]).toBeCloseTo(1 - place(frames[0], 12)[0], 9);
  expect(place(mirrored, 32)[1]).toBe(place(frames[0], 31)[1]);
  const [twice] = mirror(mirror(frames.slice(0, 1)));
  for (const [i, [x]] of (twice?.landmarks ?? []).entries()) expect(x).toBeCloseTo(place(frames[0], i)[0], 9);
});

test('a hidden limb is not seen and does not move, the rest does', () => {
  const hidden = hideLimb(frames, 'left arm');
  expect(place(hidden.at(-1), 15).slice(0, 2)).toEqual(place(frames[0], 15).slice(0, 2));
  expect(place(hidden.at(-1), 15)[3]).toBeLessThan(0.1);
  expect(place(hidden.at(-1), 16)).toEqual(place(frames.at(-1), 16));
});

test('somebody twice as far away is half as large', () => {
  const [far] = scale(frames, 0.5);
  const sizeOf = (frame: PoseFrame | undefined) => place(frame, 27)[1] - place(frame, 11)[1];
  expect(sizeOf(far) / sizeOf(frames[0])).toBeCloseTo(0.5, 9);
});
