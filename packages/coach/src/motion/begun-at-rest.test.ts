import { expect, test } from 'vitest';
import { squattingFrames } from '../../test/squatting.ts';
import { parseBody } from '../pose/body.ts';
import type { PoseFrame } from '../pose/pose-frame.ts';
import { begunAtRest } from './begun-at-rest.ts';
import { meanShape, shapeOf } from './cycle-shape.ts';
import { findCycles } from './find-cycles.ts';
import { followMotion, noMotion } from './follow-motion.ts';
import { findAxis, placesOn } from './motion-axis.ts';
import { coursesOf, onCourse, type Rhythm } from './rhythm.ts';

/** What repeats in these frames, read from the end at which somebody stands, and from the lowest point. */
function readings(frames: readonly PoseFrame[]) {
  const memory = noMotion();
  for (const frame of frames) {
    const body = parseBody(frame);
    if (body !== null) followMotion(memory, body, frame.tMs);
  }
  const { window } = memory;
  const axis = findAxis(window) ?? expect.fail('nothing moves');
  const places = placesOn(axis, window);
  const [one] = coursesOf(axis, places);
  const standing = places.at(-1) ?? 0;
  const reversed = { axis, rest: one.rest + one.range, range: -one.range };
  const [high, low] = Math.abs(onCourse(one, standing)) < 0.5 ? [one, reversed] : [reversed, one];
  const rhythmOf = (course: typeof one): Rhythm => {
    const { cycles } = findCycles(course, window, places);
    const shapes = [meanShape(cycles.map((cycle) => shapeOf(window, axis, places, cycle)))];
    return { ...course, shapes, startMs: cycles[0]?.startMs ?? 0, durationMs: 2000, agreement: 1 };
  };
  return { window, high: rhythmOf(high), low: rhythmOf(low) };
}

const begunAtOnce = squattingFrames([100, 90, 100, 95]).filter(({ tMs }) => tMs >= 450);

test('a set that begins standing, and does not wait there, is read from there', () => {
  const { window, high, low } = readings(begunAtOnce);
  expect(begunAtRest(low, window).rest).toBeCloseTo(high.rest, 5);
  expect(begunAtRest(high, window)).toEqual(high);
});

test('where somebody rests for most of the time is rest, though the first movement is seen from its far end', () => {
  const inTheMiddle = squattingFrames([100, 0, 0, 100, 0, 0, 100, 0, 0]).filter(({ tMs }) => tMs >= 1500);
  const { window, high } = readings(inTheMiddle);
  expect(begunAtRest(high, window)).toEqual(high);
});
