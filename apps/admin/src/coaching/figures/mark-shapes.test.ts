import { expect, test } from 'vitest';
import { frontJoints, sideJoints, type Point } from './figure-joints.ts';
import { markShapes, type MarkShapes } from './mark-shapes.ts';
import { signalMarks } from './signal-marks.ts';

/** The angle of the slice's arc, in degrees, between where it leaves and where it arrives. */
function openingOf({ slice }: MarkShapes): number {
  const numbers = (slice ?? '').match(/-?\d+(\.\d+)?/g)?.map(Number) ?? [];
  const [x = 0, y = 0, fromX = 0, fromY = 0, , , , , , toX = 0, toY = 0] = numbers;
  const from = Math.atan2(fromY - y, fromX - x);
  const to = Math.atan2(toY - y, toX - x);
  const turn = Math.abs(from - to) * (180 / Math.PI);
  return Math.min(turn, 360 - turn);
}

function bendBetween(a: Point, b: Point, c: Point): number {
  const [one, other] = [Math.atan2(b.y - a.y, b.x - a.x), Math.atan2(c.y - b.y, c.x - b.x)];
  const turn = Math.abs(one - other) * (180 / Math.PI);
  return Math.min(turn, 360 - turn);
}

test('a bend is the angle from where the limb would go on straight', () => {
  const shapes = markShapes({ bend: ['hip', 'knee', 'ankle'] });
  const { hip, knee, ankle } = sideJoints;
  expect(openingOf(shapes)).toBeCloseTo(bendBetween(hip, knee, ankle), 0);
  expect(shapes.limbs).toEqual([
    [hip, knee],
    [knee, ankle],
  ]);
  expect(shapes.guides[0]?.[0]).toEqual(knee);
});

test('an angle between two limbs opens between them, and needs no line to be measured against', () => {
  const shapes = markShapes({ angle: ['hip', 'shoulder', 'elbow'] });
  const { hip, shoulder, elbow } = sideJoints;
  expect(openingOf(shapes)).toBeCloseTo(180 - bendBetween(hip, shoulder, elbow), 0);
  expect(shapes.guides).toEqual([]);
});

test('a lean is measured against the vertical, upwards or hanging', () => {
  const { hip } = sideJoints;
  expect(markShapes({ lean: ['hip', 'shoulder'] }).guides).toEqual([[hip, { x: hip.x, y: hip.y - 24 }]]);
  expect(markShapes({ lean: ['hip', 'shoulder'], hanging: true }).guides).toEqual([
    [hip, { x: hip.x, y: hip.y + 24 }],
  ]);
});

test('a tilt is measured against the level', () => {
  const { farShoulder } = frontJoints;
  const [guide] = markShapes({ tilt: ['farShoulder', 'nearShoulder'] }).guides;
  expect(guide).toEqual([farShoulder, { x: farShoulder.x + 24, y: farShoulder.y }]);
});

test('a height is an upright arrow between two joints, a reach a level one', () => {
  const { hip, ankle, shoulder, wrist } = sideJoints;
  expect(markShapes({ height: ['ankle', 'hip'] }).arrow).toMatchObject([{ y: ankle.y }, { y: hip.y }]);
  const [from, to] = markShapes({ height: ['ankle', 'hip'] }).arrow ?? [];
  expect(from?.x).toBe(to?.x);
  expect(markShapes({ reach: ['shoulder', 'wrist'] }).arrow).toMatchObject([
    { x: shoulder.x },
    { x: wrist.x },
  ]);
});

test('every measurement has something drawn that lies within the figure', () => {
  for (const [signal, mark] of Object.entries(signalMarks)) {
    const { limbs, guides, slice, arrow } = markShapes(mark);
    const points = [...limbs, ...guides, ...(arrow ? [arrow] : [])].flat();
    expect(points.length, signal).toBeGreaterThan(0);
    expect(slice !== null || arrow !== null, signal).toBe(true);
    expect(`${slice ?? ''} ${JSON.stringify(points)}`, signal).not.toMatch(/NaN|null/);
  }
});
