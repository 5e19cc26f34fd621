// The person in a frame: 33 joints in one unit, however many the client sent.

import { joints, type Joint } from './joints.ts';
import type { Landmark, PoseFrame } from './pose-frame.ts';

/** A person in one frame. */
export interface Body {
  /** 33 joints in picture heights (x already times the aspect), without depth: z is 0. */
  readonly image: readonly Joint[];
  /** 33 joints in metres around the hips, or null where the finder gives none. */
  readonly world: readonly Joint[] | null;
}

const missing: Landmark = [0, 0, 0, 0];

/** How much a joint beyond the picture's edge is believed: finders still give it a plausible place. */
const outsideShare = 0.2;
const edge = 0.03;

/** The body a frame shows, or null where there is none that could be a person. Missing joints have `seen` 0. */
export function parseBody({ landmarks, world, aspect }: PoseFrame): Body | null {
  if (landmarks === null || (landmarks.length !== 33 && landmarks.length !== 17)) return null;
  const image: Joint[] = [];
  for (const landmark of spreadTo33(landmarks, missing)) {
    const [x, y, , visibility] = landmark;
    const outside = x < -edge || x > 1 + edge || y < -edge || y > 1 + edge;
    const seen = Math.min(1, Math.max(0, visibility)) * (outside ? outsideShare : 1);
    image.push({ x: x * aspect, y, z: 0, seen });
  }
  if (!isPlausible(image)) return null;
  if (!world || world.length !== landmarks.length) return { image, world: null };
  const inMetres = spreadTo33(world, missing).map(([x, y, z], i) => ({ x, y, z, seen: image[i]?.seen ?? 0 }));
  return { image, world: inMetres };
}

/** Place among the 33 of each of the 17 COCO keypoints, in COCO's order (MoveNet, YOLO-pose). */
export const cocoTo33 = [0, 2, 5, 7, 8, 11, 12, 13, 14, 15, 16, 23, 24, 25, 26, 27, 28] as const;

/** Spreads 17 COCO keypoints over 33 places; those COCO lacks are `missing`. Any other number is returned as it is. */
function spreadTo33<T>(points: readonly T[], missing: T): readonly T[] {
  if (points.length !== 17) return points;
  const spread = new Array<T>(33).fill(missing);
  for (const [from, to] of cocoTo33.entries()) {
    const point = points[from];
    if (point !== undefined) spread[to] = point;
  }
  return spread;
}

const trunk = [joints.leftShoulder, joints.rightShoulder, joints.leftHip, joints.rightHip] as const;

/** Whether joints can be a person at all: every number finite, and shoulders and hips not all in one point. */
function isPlausible(image: readonly Joint[]): boolean {
  for (const { x, y, seen } of image) if (!Number.isFinite(x + y + seen)) return false;
  const xs = trunk.map((i) => image[i]?.x ?? 0);
  const ys = trunk.map((i) => image[i]?.y ?? 0);
  return Math.max(...xs) - Math.min(...xs) + Math.max(...ys) - Math.min(...ys) > 0.01;
}

/** Bones as pairs of joints, with their length in trunk lengths (adults' landmarks of BlazePose). */
const bones = [
  [joints.leftShoulder, joints.leftHip, 1],
  [joints.rightShoulder, joints.rightHip, 1],
  [joints.leftShoulder, joints.rightShoulder, 0.72],
  [joints.leftHip, joints.leftKnee, 0.85],
  [joints.rightHip, joints.rightKnee, 0.85],
  [joints.leftKnee, joints.leftAnkle, 0.85],
  [joints.rightKnee, joints.rightAnkle, 0.85],
] as const;

/** Joints seen less than this have guessed places. */
const seenFrom = 0.5;

/** Of each picture: a dozen signals ask for the same one. */
const measured = new WeakMap<readonly Joint[], number>();

/**
 * A trunk's length in the unit of the picture, also where the trunk points at the camera: the longest of the well seen
 * bones, each brought to trunk lengths. 0 where none is seen.
 */
export function bodyScale(image: readonly Joint[]): number {
  const known = measured.get(image);
  if (known !== undefined) return known;
  const scale = measureScale(image);
  measured.set(image, scale);
  return scale;
}

function measureScale(image: readonly Joint[]): number {
  let longest = 0;
  for (const [from, to, trunks] of bones) {
    const a = image[from];
    const b = image[to];
    if (!a || !b || (trunks !== 1 && Math.min(a.seen, b.seen) < seenFrom)) continue;
    const [x, y] = [b.x - a.x, b.y - a.y];
    longest = Math.max(longest, Math.sqrt(x * x + y * y) / trunks);
  }
  return longest;
}
