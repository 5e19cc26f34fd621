// The person in a frame: joints at 33 places in one unit, however many the client sent.

import { joints, type Joint } from './joints.ts';
import type { Landmark, PoseFrame, WorldLandmark } from './pose-frame.ts';

/** A person in one frame. */
export interface Body {
  /** 33 places in picture heights (x already times the aspect), without depth: z is 0. Joints that nothing names are unseen. */
  readonly image: readonly Joint[];
  /** 33 places in metres around the hips, or null where the finder gives none. */
  readonly world: readonly Joint[] | null;
  /**
   * A trunk's length in picture heights, also where the trunk points at the camera: the longest of the well seen bones, each
   * brought to trunk lengths. 0 where none is seen.
   */
  readonly scale: number;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** Room for a body, and for the next one in its place. */
export interface BodyRoom {
  readonly image: readonly Writable<Joint>[];
  readonly metres: readonly Writable<Joint>[];
  readonly body: Writable<Body>;
}

/** Room for one body. */
export function roomForBody(): BodyRoom {
  const image = emptyJoints();
  return { image, metres: emptyJoints(), body: { image, world: null, scale: 0 } };
}

/** How much a joint beyond the picture's edge is believed: finders still give it a plausible place. */
const outsideShare = 0.2;
const edge = 0.03;

/**
 * The body a frame shows, or null where there is none that could be a person. Missing joints have `seen` 0.
 * @param room of a body that nobody looks at any more: the new one takes its place, and nothing has to be made
 */
export function parseBody({ landmarks, world, aspect }: PoseFrame, room = roomForBody()): Body | null {
  if (landmarks === null) return null;
  const places = placesAmong(landmarks.length);
  if (places === null) return null;
  const { image, metres, body } = room;
  for (const index of named) {
    const joint = image[index];
    const landmark = landmarks[places[index] ?? -1];
    if (joint !== undefined && !placeInImage(joint, landmark, aspect)) return null;
  }
  if (!isSpread(image)) return null;
  body.scale = measureScale(image);
  body.world = null;
  if (!world || world.length !== landmarks.length) return body;
  for (const index of named) {
    const joint = metres[index];
    if (joint !== undefined) placeInMetres(joint, world[places[index] ?? -1], image[index]?.seen ?? 0);
  }
  body.world = metres;
  return body;
}

/** @returns false where what is read is no number */
function placeInImage(joint: Writable<Joint>, landmark: Landmark | undefined, aspect: number): boolean {
  if (landmark === undefined) {
    joint.x = joint.y = joint.seen = 0;
    return true;
  }
  const x = landmark[0];
  const y = landmark[1];
  const visibility = landmark[3];
  if (!Number.isFinite(x * aspect + y) || Number.isNaN(visibility)) return false;
  const outside = x < -edge || x > 1 + edge || y < -edge || y > 1 + edge;
  joint.x = x * aspect;
  joint.y = y;
  joint.seen = Math.min(1, Math.max(0, visibility)) * (outside ? outsideShare : 1);
  return true;
}

function placeInMetres(joint: Writable<Joint>, point: WorldLandmark | undefined, seen: number): void {
  joint.x = point === undefined ? 0 : point[0];
  joint.y = point === undefined ? 0 : point[1];
  joint.z = point === undefined ? 0 : point[2];
  joint.seen = point === undefined ? 0 : seen;
}

/** Place among the 33 of each of the 17 COCO keypoints, in COCO's order (MoveNet, YOLO-pose). */
export const cocoTo33 = [0, 2, 5, 7, 8, 11, 12, 13, 14, 15, 16, 23, 24, 25, 26, 27, 28] as const;

/** Joints that the engine measures; of the others nothing is kept. */
const named = Object.values(joints);
function emptyJoints(): readonly Writable<Joint>[] {
  return Array.from({ length: 33 }, () => ({ x: 0, y: 0, z: 0, seen: 0 }));
}
/** Where a joint stands among the points of a frame: as it does among the 33, or, of 17, where COCO has it. */
const own = Array.from({ length: 33 }, (_, index) => index);
const among17 = own.map((index) => cocoTo33.findIndex((place) => place === index));

/** Where each of the 33 joints stands among so many points, -1 of one that is none of them; null where no body has so many. */
export function placesAmong(count: number): readonly number[] | null {
  if (count === 33) return own;
  return count === 17 ? among17 : null;
}

const nowhere: Joint = { x: 0, y: 0, z: 0, seen: 0 };
const trunk = [joints.leftShoulder, joints.rightShoulder, joints.leftHip, joints.rightHip] as const;

/** Whether joints can be a person at all: shoulders and hips not all in one point. */
function isSpread(image: readonly Joint[]): boolean {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const index of trunk) {
    const { x, y } = image[index] ?? nowhere;
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return right - left + bottom - top > 0.01;
}

/** Bones as pairs of joints, with their length in trunk lengths (adults' landmarks of BlazePose). */
const bones = [
  { from: joints.leftShoulder, to: joints.leftHip, trunks: 1 },
  { from: joints.rightShoulder, to: joints.rightHip, trunks: 1 },
  { from: joints.leftShoulder, to: joints.rightShoulder, trunks: 0.72 },
  { from: joints.leftHip, to: joints.leftKnee, trunks: 0.85 },
  { from: joints.rightHip, to: joints.rightKnee, trunks: 0.85 },
  { from: joints.leftKnee, to: joints.leftAnkle, trunks: 0.85 },
  { from: joints.rightKnee, to: joints.rightAnkle, trunks: 0.85 },
] as const;

/** Joints seen less than this have guessed places. */
const seenFrom = 0.5;

/** The scale of a body, of its places in the picture. */
export function measureScale(image: readonly Joint[]): number {
  let longest = 0;
  for (const { from, to, trunks } of bones) {
    const a = image[from] ?? nowhere;
    const b = image[to] ?? nowhere;
    if (trunks !== 1 && Math.min(a.seen, b.seen) < seenFrom) continue;
    const x = b.x - a.x;
    const y = b.y - a.y;
    longest = Math.max(longest, Math.sqrt(x * x + y * y) / trunks);
  }
  return longest;
}
