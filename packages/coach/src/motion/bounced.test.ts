import { expect, test } from 'vitest';
import { squattingFrame } from '../../test/squatting.ts';
import { parseBody } from '../pose/body.ts';
import { joints } from '../pose/joints.ts';
import type { Landmark } from '../pose/pose-frame.ts';
import { bounced } from './bounced.ts';
import { followMotion, noMotion } from './follow-motion.ts';

const shoulders: ReadonlySet<number> = new Set([joints.leftShoulder, joints.rightShoulder]);
const trunk = 0.25;

/** What is seen of somebody who stands for two seconds, of whom some joints go up by a share of a trunk and down again, every so often. */
function bouncedBy(share: number, everyMs: number, joint: (index: number) => boolean): number | null {
  const motion = noMotion();
  for (let tMs = 0; tMs <= 2000; tMs += 66) {
    const up = (share * trunk * (1 - Math.cos((2 * Math.PI * tMs) / everyMs))) / 2;
    const frame = squattingFrame(tMs, 8);
    const moved = (frame.landmarks ?? []).map(([x, y, z, seen], index): Landmark => {
      return [x, joint(index) ? y - up : y, z, seen];
    });
    const body = parseBody({ ...frame, landmarks: moved }) ?? expect.fail('nobody');
    followMotion(motion, body, tMs);
  }
  return bounced(motion.window, 2000);
}

const all = () => true;
const withoutLegs = (index: number) => index < joints.leftKnee;

test('whose body goes up and down with each step is on the move, whatever is seen of the legs', () => {
  expect(bouncedBy(0.25, 400, all)).toBeGreaterThan(0.15);
  expect(bouncedBy(0.25, 750, withoutLegs)).toBeGreaterThan(0.15);
});

test('so is who comes down three times a second, by little', () => {
  expect(bouncedBy(0.1, 360, withoutLegs)).toBeGreaterThan(0.06);
});

test('who stands, sways a little, or heaves a weight up and lets it down is not', () => {
  expect(bouncedBy(0, 400, all)).toBeNull();
  expect(bouncedBy(0.1, 1000, all)).toBeNull();
  expect(bouncedBy(0.04, 400, all)).toBeNull();
  expect(bouncedBy(0.3, 1600, all)).toBeNull();
});

test('who shrugs moves the shoulders alone', () => {
  expect(bouncedBy(0.25, 700, (index) => shoulders.has(index))).toBeNull();
});
