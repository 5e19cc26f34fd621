// The compact pose message: what a JSON pose message says in a quarter of the bytes.
import { farthestCoordinate } from './client-messages.ts';

/** 'P'; no picture or video format that is accepted starts with it. */
export const binaryPoseMagic = 0x50;
const version = 1;
const headerBytes = 16;
const pointBytes = 16;
const hasWorldFlag = 1;

export interface BinaryPose {
  /** Milliseconds on any monotonic clock of the client. */
  readonly t: number;
  /** Width of the picture by its height. */
  readonly aspect: number;
  /** 17 or 33 points of x, y, z, visibility; null where nobody is seen. */
  readonly landmarks: readonly (readonly [number, number, number, number])[] | null;
  readonly world: readonly (readonly [number, number, number, number])[] | null;
}

/**
 * Layout, little endian: byte 0 'P', byte 1 version (1), byte 2 flags (bit 0: world follows), byte 3 number of points
 * (0, 17 or 33), bytes 4 to 11 time as float64, bytes 12 to 15 aspect as float32, then for each point x, y, z and
 * visibility as float32, then the same for each world point where the flag says so.
 */
export function encodeBinaryPose(pose: BinaryPose): Uint8Array {
  const points = [...(pose.landmarks ?? []), ...(pose.world ?? [])];
  const bytes = new Uint8Array(headerBytes + points.length * pointBytes);
  const view = new DataView(bytes.buffer);
  bytes.set([binaryPoseMagic, version, pose.world ? hasWorldFlag : 0, pose.landmarks?.length ?? 0]);
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
  const hasWorld = flags === hasWorldFlag;
  if (flags > hasWorldFlag) return undefined;
  if (![0, 17, 33].includes(count) || (hasWorld && count === 0)) return undefined;
  if (bytes.length !== headerBytes + count * pointBytes * (hasWorld ? 2 : 1)) return undefined;

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
  const world = hasWorld ? read(count) : null;
  return isFinite ? { t, aspect, landmarks, world } : undefined;
}
