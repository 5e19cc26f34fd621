// ITU-T H.264: the units of a frame (7.3.1) and the size in a sequence parameter set (7.3.2.1.1).
import type { Size } from '@spotter/pose/rgb-picture';
import { createBitReader, type BitReader } from './bit-reader.ts';
import { damaged, type FrameHead } from './video-track.ts';

const keySlice = 5;
const parameterSet = 7;
/** Profiles whose parameter sets say more about colours and scaling. */
const highProfiles: ReadonlySet<number> = new Set([
  100, 110, 122, 244, 44, 83, 86, 118, 128, 138, 139, 134, 135,
]);

/** Without the bytes that keep start codes from occurring within a unit. */
function unescaped(unit: Uint8Array): Uint8Array {
  return unit.filter((byte, at) => !(byte === 3 && at >= 2 && unit[at - 1] === 0 && unit[at - 2] === 0));
}

function passScalingLists(read: BitReader, chroma: number): void {
  for (let list = 0; list < (chroma === 3 ? 12 : 8); list++) {
    if (!read.flag()) continue;
    let next = 8;
    for (let entry = 0; entry < (list < 6 ? 16 : 64) && next !== 0; entry++)
      next = (next + read.signed() + 256) % 256;
  }
}

function readSize(unit: Uint8Array): Size {
  const read = createBitReader(unescaped(unit.subarray(1)));
  const profile = read.bits(8);
  read.bits(16);
  read.unsigned();
  if (highProfiles.has(profile)) {
    const chroma = read.unsigned();
    if (chroma === 3) read.bits(1);
    read.unsigned();
    read.unsigned();
    read.bits(1);
    if (read.flag()) passScalingLists(read, chroma);
  }
  read.unsigned();
  const order = read.unsigned();
  if (order === 0) read.unsigned();
  if (order === 1) {
    read.bits(1);
    read.signed();
    read.signed();
    const cycle = read.unsigned();
    if (cycle > 255) throw damaged();
    for (let frame = 0; frame < cycle; frame++) read.signed();
  }
  read.unsigned();
  read.bits(1);
  const width = 16 * (1 + read.unsigned());
  const units = 1 + read.unsigned();
  return { width, height: 16 * units * (read.flag() ? 1 : 2) };
}

function* byLengths(data: Uint8Array, lengthBytes: number): Generator<Uint8Array> {
  for (let at = 0; at < data.length;) {
    const length = data.subarray(at, at + lengthBytes).reduce((value, byte) => value * 256 + byte, 0);
    at += lengthBytes;
    if (at + length > data.length) throw damaged();
    yield data.subarray(at, at + length);
    at += length;
  }
}

function* byStartCodes(data: Buffer): Generator<Uint8Array> {
  const startCode = Buffer.from([0, 0, 1]);
  let start = data.indexOf(startCode);
  if (start === -1) throw damaged();
  while (start !== -1) {
    const end = data.indexOf(startCode, start + 3);
    yield data.subarray(start + 3, end === -1 ? data.length : end);
    start = end;
  }
}

/** The parameter sets of a decoder configuration record (ISO/IEC 14496-15, 5.3.3.1). */
function* ofConfiguration(record: Uint8Array): Generator<Uint8Array> {
  let at = 6;
  for (let set = 0; set < ((record[5] ?? 0) & 31); set++) {
    const length = (record[at] ?? 0) * 256 + (record[at + 1] ?? 0);
    yield record.subarray(at + 2, at + 2 + length);
    at += 2 + length;
  }
}

/** @param configuration of the track; null where units are parted by start codes */
export function inspectH264(data: Uint8Array, configuration: Uint8Array | null): FrameHead {
  const units = configuration
    ? byLengths(data, ((configuration[4] ?? 3) & 3) + 1)
    : byStartCodes(Buffer.from(data.buffer, data.byteOffset, data.byteLength));
  let isKey = false;
  const sizes: Size[] = [];
  for (const unit of units) {
    const type = (unit[0] ?? 0) & 31;
    isKey ||= type === keySlice;
    if (type === parameterSet) sizes.push(readSize(unit));
  }
  if (isKey && configuration) sizes.push(...[...ofConfiguration(configuration)].map(readSize));
  return { isKey, sizes };
}
