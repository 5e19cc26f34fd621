import { expect, test } from 'vitest';
import { squattingFrame } from '../../test/squatting.ts';
import { measureScale, parseBody, type Body } from '../pose/body.ts';
import type { Joint } from '../pose/joints.ts';
import { followMotion, noMotion } from './follow-motion.ts';
import { inRow } from './motion-row.ts';
import { startOfRow, timeOfRow } from './motion-rows.ts';

const standing = parseBody(squattingFrame(0, 8));

/** The same pose in another place of the picture and at another size. */
function moved(body: Body, size: number, dx: number, dy: number): Body {
  const [middle] = body.image;
  const put = (joint: Joint): Joint => ({
    ...joint,
    x: (middle?.x ?? 0) + size * (joint.x - (middle?.x ?? 0)) + dx,
    y: (middle?.y ?? 0) + size * (joint.y - (middle?.y ?? 0)) + dy,
  });
  const image = body.image.map(put);
  return { ...body, image, scale: measureScale(image) };
}

function follow(bodies: readonly Body[]) {
  const memory = noMotion();
  for (const [i, body] of bodies.entries()) followMotion(memory, body, 100 * i);
  const last = startOfRow(memory.window, -1) + inRow.place;
  return memory.window.numbers.slice(last, last + 2) as [number, number];
}

test('whose size is read anew has not travelled, wherever in the picture', () => {
  if (standing === null) throw new Error('nobody');
  const grown = Array.from({ length: 40 }, (_, i) => moved(standing, 1 + 0.004 * i, 0, 0));
  for (const [dx, dy] of [[0, 0] as const, [3, 3] as const]) {
    const [across, down] = follow(grown.map((body) => moved(body, 1, dx, dy)));
    expect(Math.hypot(across, down)).toBeLessThan(0.1);
  }
});

test('who moves by a trunk has travelled a trunk', () => {
  if (standing === null) throw new Error('nobody');
  const trunk = standing.scale;
  const [across, down] = follow([standing, moved(standing, 1, trunk, 0), moved(standing, 1, trunk, trunk)]);
  expect(across).toBeCloseTo(1);
  expect(down).toBeCloseTo(1);
});

test('the movement of 24 seconds is kept, whatever the rate, and what is let go takes no room for long', () => {
  if (standing === null) throw new Error('nobody');
  for (const everyMs of [10, 66, 100]) {
    const memory = noMotion();
    for (let tMs = 0; tMs < 90_000; tMs += everyMs) followMotion(memory, standing, tMs);
    const lastsMs = timeOfRow(memory.window, -1) - timeOfRow(memory.window, 0);
    expect(lastsMs).toBeGreaterThan(23_800);
    expect(lastsMs).toBeLessThanOrEqual(24_000);
    expect(memory.window.numbers.length).toBeLessThan(440 * inRow.length);
  }
});
