import type { PoseFrame, WorldLandmark } from '../pose/pose-frame.ts';
import { createByteReader, type ByteReader } from './byte-reader.ts';
import { formatVersion, grid, holds, mostFrames } from './poses-format.ts';

/**
 * Reads what {@link encodePoses} wrote, inflated.
 * @throws RangeError where it is cut off, damaged, or of a later version
 */
export function decodePoses(bytes: Uint8Array): readonly PoseFrame[] {
  const reader = createByteReader(bytes);
  const frames: PoseFrame[] = [];
  while (!reader.atEnd()) frames.push(...readSegment(reader));
  return frames;
}

function readSegment(reader: ByteReader): PoseFrame[] {
  const version = reader.unsigned();
  if (version !== formatVersion) throw new RangeError(`recordings of version ${version} are not known here`);
  const count = reader.unsigned();
  const points = reader.unsigned();
  if (count > mostFrames || ![0, 17, 33].includes(points)) throw new RangeError('the recording is damaged');
  const held = reader.unsigned();
  const has = (what: keyof typeof holds) => (held & holds[what]) !== 0;
  const aspect = reader.unsigned() / grid.aspect;

  const column = (length: number): number[] => {
    let value = 0;
    return Array.from({ length }, () => (value += reader.signed()));
  };
  const optional = (what: keyof typeof holds) => (has(what) ? column(count) : []);
  const times = column(count);
  const seen = column(count);
  const [presence, people, luma] = [optional('presence'), optional('people'), optional('luma')];
  const persons = seen.filter((one) => one === 1).length;
  const joints = Array.from({ length: points }, () => ({
    x: column(persons),
    y: column(persons),
    visibility: column(persons),
    world: has('world') ? [column(persons), column(persons), column(persons)] : null,
  }));

  let person = -1;
  return times.map((tMs, i): PoseFrame => {
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
  });
}

function given<K extends string>(
  key: K,
  value: number | undefined,
  steps: number,
): Partial<Record<K, number>> {
  if (value === undefined || value === 0) return {};
  return { [key]: (value - 1) / steps } as Record<K, number>;
}
