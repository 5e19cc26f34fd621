// The compact pose message, version 2: fixed-point numbers, and several poses in one message.
import type { BinaryPose } from './binary-pose.ts';
import { binaryPoseMagic } from './binary-pose.ts';

/** Poses that one message may hold: a second at 15 frames a second. */
export const mostPosesInMessage = 16;

/** A pose of a compact message; `seq` numbers it, `presence` says how sure the finder is that there is a person. */
export interface NumberedPose extends BinaryPose {
  readonly seq?: number;
  /** 0 to 1, to a 255th. */
  readonly presence?: number;
}

const version = 2;
const messageBytes = 4;
const headerBytes = 12;
const pointBytes = 7;
/** Coordinates reach from -4 to 4 and are exact to 0.00012: a sixth of a pixel of a picture 1280 wide. */
const coordinateUnit = 1 / 8192;
/** The aspect reaches to 16. */
const aspectUnit = 1 / 4096;
const visibilityUnit = 1 / 255;

/** What may follow the points, in this order: the bit that announces it, its bytes, and how it is written. */
const world = 1;
const extras = [
  { name: 'luma', bit: 2, bytes: 1, unit: 1 },
  { name: 'people', bit: 4, bytes: 1, unit: 1 },
  { name: 'presence', bit: 8, bytes: 1, unit: visibilityUnit },
  { name: 'seq', bit: 16, bytes: 4, unit: 1 },
] as const;
const everyFlag = extras.reduce((flags, { bit }) => flags | bit, world);

type Points = NonNullable<BinaryPose['landmarks']>;

function within(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, Math.round(value)));
}

function flagsOf(pose: NumberedPose): number {
  return extras.reduce(
    (flags, { name, bit }) => flags | (pose[name] === undefined ? 0 : bit),
    pose.world ? world : 0,
  );
}

function sizeOf(points: number, flags: number): number {
  const extraBytes = extras.reduce((sum, { bit, bytes }) => sum + ((flags & bit) > 0 ? bytes : 0), 0);
  return headerBytes + points * pointBytes * ((flags & world) > 0 ? 2 : 1) + extraBytes;
}

function writePoints(view: DataView, start: number, points: Points): number {
  let at = start;
  for (const [x, y, z, visibility] of points) {
    for (const value of [x, y, z]) {
      view.setInt16(at, within(value / coordinateUnit, -32_768, 32_767), true);
      at += 2;
    }
    view.setUint8(at, within(visibility / visibilityUnit, 0, 255));
    at += 1;
  }
  return at;
}

function writePose(view: DataView, start: number, pose: NumberedPose): number {
  view.setFloat64(start, pose.t, true);
  view.setUint16(start + 8, within(pose.aspect / aspectUnit, 1, 65_535), true);
  view.setUint8(start + 10, flagsOf(pose));
  view.setUint8(start + 11, pose.landmarks?.length ?? 0);
  let at = writePoints(view, start + headerBytes, [...(pose.landmarks ?? []), ...(pose.world ?? [])]);
  for (const { name, bytes, unit } of extras) {
    const value = pose[name];
    if (value === undefined) continue;
    if (bytes === 1) view.setUint8(at, within(value / unit, 0, 255));
    else view.setUint32(at, within(value, 0, 4_294_967_295), true);
    at += bytes;
  }
  return at;
}

/**
 * One to sixteen poses in the order of their times: 247 bytes of 33 points, 135 of 17, for a single one that carries nothing
 * else. Layout, little endian: byte 0 'P', byte 1 version (2), byte 2 number of poses, byte 3 zero; then each pose: 8 bytes
 * time as float64, 2 bytes aspect in 4096ths, a byte of flags (1 world, 2 luma, 4 people, 8 presence, 16 seq), a byte with
 * the number of points (0, 17 or 33), for each point x, y and z as int16 in 8192nds and a byte of visibility in 255ths, the
 * same for each world point in 8192nds of a metre, and what the flags announce: luma, people and presence a byte each, seq
 * as uint32. What lies beyond the range of a number is written as its end.
 * @throws RangeError of no pose, or more than sixteen
 */
export function encodeBinaryPoses(poses: readonly NumberedPose[]): Uint8Array {
  if (poses.length === 0 || poses.length > mostPosesInMessage) {
    throw new RangeError(`A message holds 1 to ${mostPosesInMessage} poses, not ${poses.length}.`);
  }
  const size = poses.reduce(
    (sum, pose) => sum + sizeOf(pose.landmarks?.length ?? 0, flagsOf(pose)),
    messageBytes,
  );
  const bytes = new Uint8Array(size);
  bytes.set([binaryPoseMagic, version, poses.length]);
  const view = new DataView(bytes.buffer);
  let at = messageBytes;
  for (const pose of poses) at = writePose(view, at, pose);
  return bytes;
}

/** Points that a pose is read into. */
export type RoomForPoints = [x: number, y: number, z: number, visibility: number][];

/** Where so many points of a pose are put. */
export type FindRoom = (count: number, of: 'landmarks' | 'world') => RoomForPoints;

function newRoom(count: number): RoomForPoints {
  return Array.from({ length: count }, (): RoomForPoints[number] => [0.5, 0.5, 0.5, 0.5]);
}

function readPoints(view: DataView, start: number, room: RoomForPoints): Points {
  let at = start;
  for (const point of room) {
    point[0] = view.getInt16(at, true) * coordinateUnit;
    point[1] = view.getInt16(at + 2, true) * coordinateUnit;
    point[2] = view.getInt16(at + 4, true) * coordinateUnit;
    point[3] = view.getUint8(at + 6) * visibilityUnit;
    at += pointBytes;
  }
  return room;
}

interface Read {
  readonly pose: NumberedPose;
  readonly end: number;
}

function readPose(view: DataView, start: number, find: FindRoom): Read | undefined {
  if (start + headerBytes > view.byteLength) return undefined;
  const t = view.getFloat64(start, true);
  const aspect = view.getUint16(start + 8, true) * aspectUnit;
  const flags = view.getUint8(start + 10);
  const count = view.getUint8(start + 11);
  const hasWorld = (flags & world) > 0;
  if (!Number.isFinite(t) || aspect === 0 || (flags & ~everyFlag) > 0) return undefined;
  if ((count !== 0 && count !== 17 && count !== 33) || (hasWorld && count === 0)) return undefined;
  const end = start + sizeOf(count, flags);
  if (end > view.byteLength) return undefined;

  const landmarksAt = start + headerBytes;
  const worldAt = landmarksAt + count * pointBytes;
  let at = hasWorld ? worldAt + count * pointBytes : worldAt;
  const said: { -readonly [N in (typeof extras)[number]['name']]?: number } = {};
  for (const { name, bit, bytes, unit } of extras) {
    if ((flags & bit) === 0) continue;
    said[name] = bytes === 1 ? view.getUint8(at) * unit : view.getUint32(at, true);
    at += bytes;
  }
  const landmarks = count === 0 ? null : readPoints(view, landmarksAt, find(count, 'landmarks'));
  const worldPoints = hasWorld ? readPoints(view, worldAt, find(count, 'world')) : null;
  return { pose: { t, aspect, landmarks, world: worldPoints, ...said }, end };
}

/** How many poses a message of either version says it holds; 1 of what is none. For limits, before it is read. */
export function posesAnnounced(bytes: Uint8Array): number {
  const [magic, written, count = 0] = bytes;
  const isMessage = magic === binaryPoseMagic && written === version && count <= mostPosesInMessage;
  return isMessage ? Math.max(1, count) : 1;
}

/**
 * @param find where points are put; new ones unless told
 * @returns undefined for bytes that are no such message, whole and with numbers that can be
 */
export function decodeBinaryPoses(
  bytes: Uint8Array,
  find: FindRoom = newRoom,
): readonly NumberedPose[] | undefined {
  const [magic, written, count = 0, reserved] = bytes;
  if (magic !== binaryPoseMagic || written !== version || reserved !== 0) return undefined;
  if (count === 0 || count > mostPosesInMessage) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const poses: NumberedPose[] = [];
  let at = messageBytes;
  for (let index = 0; index < count; index++) {
    const read = readPose(view, at, find);
    if (!read) return undefined;
    poses.push(read.pose);
    at = read.end;
  }
  return at === bytes.length ? poses : undefined;
}
