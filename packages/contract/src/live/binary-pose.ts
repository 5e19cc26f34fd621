// The compact pose message: what a JSON pose message says in a quarter of the bytes.
import { farthestCoordinate } from './client-messages.ts';

/** 'P'; no picture or video format that is accepted starts with it. */
export const binaryPoseMagic = 0x50;
const version = 1;
const headerBytes = 16;
const pointBytes = 16;
const hasWorld = 1;
const hasLuma = 2;
const hasPeople = 4;
const everyFlag = hasWorld | hasLuma | hasPeople;

export interface BinaryPose {
  /** Milliseconds on any monotonic clock of the client. */
  readonly t: number;
  /** Width of the picture by its height. */
  readonly aspect: number;
  /** 17 or 33 points of x, y, z, visibility; null where nobody is seen. */
  readonly landmarks: readonly (readonly [number, number, number, number])[] | null;
  readonly world: readonly (readonly [number, number, number, number])[] | null;
  /** Mean brightness of the picture, 0 to 255, sent as a whole number. */
  readonly luma?: number;
  /** How many people are in the picture, where they were counted. */
  readonly people?: number;
}

function flagsOf({ world, luma, people }: BinaryPose): number {
  return (world ? hasWorld : 0) | (luma === undefined ? 0 : hasLuma) | (people === undefined ? 0 : hasPeople);
}

/** A number that fits into a byte. */
function toByte(value: number): number {
  return Math.min(255, Math.max(0, Math.round(value)));
}

/**
 * Layout, little endian: byte 0 'P', byte 1 version (1), byte 2 flags (bit 0: world follows, bit 1: luma, bit 2: people),
 * byte 3 number of points (0, 17 or 33), bytes 4 to 11 time as float64, bytes 12 to 15 aspect as float32, then for each
 * point x, y, z and visibility as float32, then the same for each world point, a byte of luma and a byte of people, each
 * where its flag says so.
 */
export function encodeBinaryPose(pose: BinaryPose): Uint8Array {
  const points = [...(pose.landmarks ?? []), ...(pose.world ?? [])];
  const last = [pose.luma, pose.people].flatMap((value) => (value === undefined ? [] : [toByte(value)]));
  const pointsEnd = headerBytes + points.length * pointBytes;
  const bytes = new Uint8Array(pointsEnd + last.length);
  const view = new DataView(bytes.buffer);
  bytes.set([binaryPoseMagic, version, flagsOf(pose), pose.landmarks?.length ?? 0]);
  bytes.set(last, pointsEnd);
  view.setFloat64(4, pose.t, true);
  view.setFloat32(12, pose.aspect, true);
  for (const [index, point] of points.entries()) {
    for (const [axis, value] of point.entries()) {
      view.setFloat32(headerBytes + index * pointBytes + axis * 4, value, true);
    }
  }
  return bytes;
}

/** @returns undefined for bytes that are not such a message, whole and with numbers that can be. */
export function decodeBinaryPose(bytes: Uint8Array): BinaryPose | undefined {
  if (bytes.length < headerBytes || bytes[0] !== binaryPoseMagic || bytes[1] !== version) return undefined;
  const count = bytes[3] ?? 0;
  const flags = bytes[2] ?? 0;
  const withWorld = (flags & hasWorld) > 0;
  if ((flags & ~everyFlag) > 0) return undefined;
  if (![0, 17, 33].includes(count) || (withWorld && count === 0)) return undefined;
  const pointsEnd = headerBytes + count * pointBytes * (withWorld ? 2 : 1);
  const peopleAt = pointsEnd + ((flags & hasLuma) > 0 ? 1 : 0);
  if (bytes.length !== peopleAt + ((flags & hasPeople) > 0 ? 1 : 0)) return undefined;

  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const t = view.getFloat64(4, true);
  const aspect = view.getFloat32(12, true);
  let isFinite = Number.isFinite(t) && Number.isFinite(aspect) && aspect > 0;
  const read = (first: number): [number, number, number, number][] =>
    Array.from({ length: count }, (_, index) => {
      const offset = headerBytes + (first + index) * pointBytes;
      const point: [number, number, number, number] = [
        view.getFloat32(offset, true),
        view.getFloat32(offset + 4, true),
        view.getFloat32(offset + 8, true),
        view.getFloat32(offset + 12, true),
      ];
      isFinite &&= point.every((value) => Math.abs(value) <= farthestCoordinate);
      return point;
    });
  const landmarks = count === 0 ? null : read(0);
  const world = withWorld ? read(count) : null;
  if (!isFinite) return undefined;
  return {
    t,
    aspect,
    landmarks,
    world,
    ...((flags & hasLuma) > 0 ? { luma: view.getUint8(pointsEnd) } : {}),
    ...((flags & hasPeople) > 0 ? { people: view.getUint8(peopleAt) } : {}),
  };
}
