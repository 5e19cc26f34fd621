// The compact pose message, version 2, as docs/protocol.md has it. The contract reads it, and is nothing that is there at run time.

/**
 * A joint: x and y in fractions of the picture, origin at the top left; z 0 and visibility 1 unless told. Some finders call the
 * visibility `score`.
 */
export type PosePoint =
  | readonly [x: number, y: number, z?: number, visibility?: number]
  | {
      readonly x: number;
      readonly y: number;
      readonly z?: number;
      readonly visibility?: number;
      readonly score?: number;
    };

/** A pose as the device found it. */
export interface Pose {
  /** Milliseconds of any clock that goes forward; the moment it is handed over, unless told. */
  readonly t?: number;
  /** Width of the picture by its height; 1 unless told. Angles are wrong without it. */
  readonly aspect?: number;
  /** 33 (MediaPipe, ML Kit) or 17 (MoveNet) points; null where nobody is seen. */
  readonly landmarks: readonly PosePoint[] | null;
  /** The same joints in metres, where known. */
  readonly world?: readonly PosePoint[] | null;
  /** How sure the finder is that there is a person, 0 to 1. */
  readonly presence?: number;
  /** Mean brightness of the picture, 0 to 255. */
  readonly luma?: number;
  /** How many people are in the picture, where they were counted. */
  readonly people?: number;
}

/** With its time, and the number by which answers name it. */
export interface NumberedPose extends Pose {
  readonly t: number;
  readonly seq?: number;
}

/** Poses that one message may hold. */
export const mostPosesInMessage = 16;

const messageBytes = 4;
const headerBytes = 12;
const pointBytes = 7;
const flags = { world: 1, luma: 2, people: 4, presence: 8, seq: 16 } as const;

function within(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, Math.round(value)));
}

function isKnown(count: number): boolean {
  return count === 0 || count === 17 || count === 33;
}

function sizeOf({ landmarks, world, luma, people, presence, seq }: NumberedPose): number {
  const points = (landmarks?.length ?? 0) + (world?.length ?? 0);
  const bytes = [luma, people, presence].filter((value) => value !== undefined).length;
  return headerBytes + points * pointBytes + bytes + (seq === undefined ? 0 : 4);
}

function flagsOf(pose: NumberedPose): number {
  let sum = pose.world && pose.world.length > 0 ? flags.world : 0;
  for (const name of ['luma', 'people', 'presence', 'seq'] as const) {
    if (pose[name] !== undefined) sum |= flags[name];
  }
  return sum;
}

function readPoint(point: PosePoint): readonly [number, number, number, number] {
  if ('x' in point) return [point.x, point.y, point.z ?? 0, point.visibility ?? point.score ?? 1];
  const [x, y, z = 0, visibility = 1] = point;
  return [x, y, z, visibility];
}

function writePose(view: DataView, start: number, pose: NumberedPose): number {
  const { t, aspect = 1, landmarks, world, luma, people, presence, seq } = pose;
  view.setFloat64(start, t, true);
  view.setUint16(start + 8, within(aspect * 4096, 1, 65_535), true);
  view.setUint8(start + 10, flagsOf(pose));
  view.setUint8(start + 11, landmarks?.length ?? 0);
  let at = start + headerBytes;
  for (const point of [...(landmarks ?? []), ...(world ?? [])]) {
    const [x, y, z, visibility] = readPoint(point);
    for (const value of [x, y, z]) {
      view.setInt16(at, within(value * 8192, -32_768, 32_767), true);
      at += 2;
    }
    view.setUint8(at, within(visibility * 255, 0, 255));
    at += 1;
  }
  for (const value of [luma, people, presence === undefined ? undefined : presence * 255]) {
    if (value === undefined) continue;
    view.setUint8(at, within(value, 0, 255));
    at += 1;
  }
  if (seq === undefined) return at;
  view.setUint32(at, seq, true);
  return at + 4;
}

/** A program without types may hand over points that are none. */
function isPoint(point: PosePoint | null | undefined): boolean {
  return typeof point === 'object' && point !== null && readPoint(point).every(Number.isFinite);
}

/** Beyond what a message can say: the camera saw none of it. */
function isFarOutside(point: PosePoint): boolean {
  const [x, y] = readPoint(point);
  return Math.abs(x) > 4 || Math.abs(y) > 4;
}

/**
 * @param topology how many points it was said that poses have, where it was
 * @returns what is wrong with a pose, as a sentence; undefined where nothing is
 */
export function wrongWithPose(
  pose: Pose | null | undefined,
  topology: number | null = null,
): string | undefined {
  if (typeof pose !== 'object' || pose === null) return 'A pose is an object with "landmarks".';
  const { t = 0, aspect = 1, luma = 0, people = 0, presence = 0, landmarks, world } = pose;
  const count = landmarks?.length ?? 0;
  if (!isKnown(count)) return `A pose has 17 or 33 points, not ${count}.`;
  if (topology !== null && count > 0 && count !== topology) {
    return `A pose has ${topology} points here, as was asked for, and not ${count}.`;
  }
  if (world && world.length !== count) {
    return `There are ${world.length} points in metres to ${count} in the picture.`;
  }
  if (!Number.isFinite(t) || ![...(landmarks ?? []), ...(world ?? [])].every(isPoint)) {
    return 'Time and coordinates of a pose must be numbers.';
  }
  if (landmarks && count > 0 && landmarks.every(isFarOutside)) {
    return 'x and y are fractions of the picture, from 0 to 1: divide pixels by its width and its height.';
  }
  if (!Number.isFinite(aspect) || aspect <= 0) {
    return `"aspect" is the width of the picture by its height, and not ${aspect}: is there a picture yet?`;
  }
  return [luma, people, presence].every(Number.isFinite)
    ? undefined
    : '"luma", "people" and "presence" of a pose must be numbers, or left out.';
}

/**
 * One to sixteen poses in the order of their times as one message: 247 bytes of 33 points, 135 of 17.
 * @throws RangeError of no pose, more than sixteen, or one that {@link wrongWithPose} finds something wrong with
 */
export function encodePoses(poses: readonly NumberedPose[]): Uint8Array {
  if (poses.length === 0 || poses.length > mostPosesInMessage) {
    throw new RangeError(`A message holds 1 to ${mostPosesInMessage} poses, not ${poses.length}.`);
  }
  for (const pose of poses) {
    const wrong = wrongWithPose(pose);
    if (wrong !== undefined) throw new RangeError(wrong);
  }
  const bytes = new Uint8Array(poses.reduce((sum, pose) => sum + sizeOf(pose), messageBytes));
  bytes.set([0x50, 2, poses.length]);
  const view = new DataView(bytes.buffer);
  let at = messageBytes;
  for (const pose of poses) at = writePose(view, at, pose);
  return bytes;
}
