import type { PoseFrame, WorldLandmark } from '../pose/pose-frame.ts';
import { createByteReader, type ByteReader } from './byte-reader.ts';
import { formatVersion, grid, holds, mostSegmentFrames } from './poses-format.ts';

/** A piece is a few milliseconds of work: so many frames, or numbers that frames are made of later. */
const pieceFrames = 300;
const pieceNumbers = 50_000;

/**
 * Reads what {@link encodePoses} wrote, inflated.
 * @throws RangeError where it is cut off, damaged, or of a later version
 */
export function decodePoses(bytes: Uint8Array): readonly PoseFrame[] {
  return [...decodePosesInPieces(bytes)].flat();
}

/**
 * The same a piece at a time, so that whoever reads a long recording can do something else in between. Pieces may be empty.
 * @param mostFrames of the whole recording
 * @throws RangeError as {@link decodePoses}, and as soon as a segment announces more frames than that
 */
export function* decodePosesInPieces(
  bytes: Uint8Array,
  mostFrames = Infinity,
): Generator<readonly PoseFrame[], void, undefined> {
  const reader = createByteReader(bytes);
  let left = mostFrames;
  while (!reader.atEnd()) left -= yield* readSegment(reader, left);
}

/** @returns how many frames it had */
function* readSegment(reader: ByteReader, left: number): Generator<readonly PoseFrame[], number, undefined> {
  const version = reader.unsigned();
  if (version !== formatVersion) throw new RangeError(`recordings of version ${version} are not known here`);
  const count = reader.unsigned();
  const points = reader.unsigned();
  if (count > left) throw new RangeError('the recording is longer than it may be');
  if (count < 1 || count > mostSegmentFrames || ![0, 17, 33].includes(points)) throw damaged();
  const held = reader.unsigned();
  const has = (what: keyof typeof holds) => (held & holds[what]) !== 0;
  const aspect = reader.unsigned() / grid.aspect;
  if (aspect === 0) throw damaged();

  let numbers = 0;
  const column = (length: number): number[] => {
    let value = 0;
    numbers += length;
    return Array.from({ length }, () => (value += reader.signed()));
  };
  const optional = (what: keyof typeof holds) => (has(what) ? column(count) : []);
  const times = column(count);
  const seen = column(count);
  const [presence, people, luma] = [optional('presence'), optional('people'), optional('luma')];
  const persons = seen.filter((one) => one === 1).length;
  const joints: Joint[] = [];
  for (let point = 0; point < points; point++) {
    const [x, y, visibility] = [column(persons), column(persons), column(persons)];
    const world = has('world') ? [column(persons), column(persons), column(persons)] : null;
    joints.push({ x, y, visibility, world });
    if (numbers < pieceNumbers) continue;
    numbers = 0;
    yield [];
  }

  let person = -1;
  const frame = (tMs: number, i: number): PoseFrame => {
    const isSeen = seen[i] === 1;
    if (isSeen) person += 1;
    const known = {
      ...given('presence', presence[i], grid.presence),
      ...given('people', people[i], 1),
      ...given('luma', luma[i], 1),
    };
    if (!isSeen) return { tMs, aspect, landmarks: null, ...(has('world') ? { world: null } : {}), ...known };
    const at = (values: readonly number[] | undefined) => values?.[person] ?? 0;
    const landmarks = joints.map(({ x, y, visibility }): WorldLandmark => [
      at(x) / grid.image / aspect,
      at(y) / grid.image,
      0,
      at(visibility) / grid.visibility,
    ]);
    const world = joints.map(({ world: axes, visibility }): WorldLandmark => [
      at(axes?.[0]) / grid.world,
      at(axes?.[1]) / grid.world,
      at(axes?.[2]) / grid.world,
      at(visibility) / grid.visibility,
    ]);
    return { tMs, aspect, landmarks, ...(has('world') ? { world } : {}), ...known };
  };
  for (let from = 0; from < count; from += pieceFrames) {
    yield times.slice(from, from + pieceFrames).map((tMs, i) => frame(tMs, from + i));
  }
  return count;
}

function damaged(): RangeError {
  return new RangeError('the recording is damaged');
}

/** A joint's numbers in the frames that show somebody. */
interface Joint {
  readonly x: readonly number[];
  readonly y: readonly number[];
  readonly visibility: readonly number[];
  readonly world: readonly (readonly number[])[] | null;
}

function given<K extends string>(
  key: K,
  value: number | undefined,
  steps: number,
): Partial<Record<K, number>> {
  if (value === undefined || value === 0) return {};
  return { [key]: (value - 1) / steps } as Record<K, number>;
}
