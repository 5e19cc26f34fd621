// The person in a frame: joints at 33 places in one unit, however many the client sent.

import { joints, type Joint } from './joints.ts';
import type { Landmark, PoseFrame } from './pose-frame.ts';

/** A person in one frame. */
export interface Body {
  /** 33 places in picture heights (x already times the aspect), without depth: z is 0. Joints that nothing names are unseen. */
  readonly image: readonly Joint[];
  /** 33 places in metres around the hips, or null where the finder gives none. */
  readonly world: readonly Joint[] | null;
}

/** How much a joint beyond the picture's edge is believed: finders still give it a plausible place. */
const outsideShare = 0.2;
const edge = 0.03;

/** The body a frame shows, or null where there is none that could be a person. Missing joints have `seen` 0. */
export function parseBody({ landmarks, world, aspect }: PoseFrame): Body | null {
  if (landmarks === null || (landmarks.length !== 33 && landmarks.length !== 17)) return null;
  if (!isFinite(landmarks, aspect)) return null;
  const places = landmarks.length === 33 ? own : among17;
  const image = nobody.slice();
  for (const index of named) {
    const landmark = landmarks[places[index] ?? -1];
    if (landmark !== undefined) image[index] = toJoint(landmark, aspect);
  }
  if (!isSpread(image)) return null;
  if (!world || world.length !== landmarks.length) return { image, world: null };
  const inMetres = nobody.slice();
  for (const index of named) {
    const point = world[places[index] ?? -1];
    if (point === undefined) continue;
    inMetres[index] = { x: point[0], y: point[1], z: point[2], seen: image[index]?.seen ?? 0 };
  }
  return { image, world: inMetres };
}

function toJoint(landmark: Landmark, aspect: number): Joint {
  const x = landmark[0];
  const y = landmark[1];
  const outside = x < -edge || x > 1 + edge || y < -edge || y > 1 + edge;
  const seen = Math.min(1, Math.max(0, landmark[3])) * (outside ? outsideShare : 1);
  return { x: x * aspect, y, z: 0, seen };
}

/** Place among the 33 of each of the 17 COCO keypoints, in COCO's order (MoveNet, YOLO-pose). */
export const cocoTo33 = [0, 2, 5, 7, 8, 11, 12, 13, 14, 15, 16, 23, 24, 25, 26, 27, 28] as const;

/** Joints that the engine measures; of the others nothing is kept. */
const named = Object.values(joints);
const nobody = new Array<Joint>(33).fill({ x: 0, y: 0, z: 0, seen: 0 });
/** Where a joint stands among the points of a frame: as it does among the 33, or, of 17, where COCO has it. */
const own = nobody.map((_, index) => index);
const among17 = own.map((index) => cocoTo33.findIndex((place) => place === index));

/** Whether every number that is read is one. */
function isFinite(landmarks: readonly Landmark[], aspect: number): boolean {
  for (const landmark of landmarks) {
    if (!Number.isFinite(landmark[0] * aspect + landmark[1]) || Number.isNaN(landmark[3])) return false;
  }
  return true;
}

const trunk = [joints.leftShoulder, joints.rightShoulder, joints.leftHip, joints.rightHip] as const;

/** Whether joints can be a person at all: shoulders and hips not all in one point. */
function isSpread(image: readonly Joint[]): boolean {
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
