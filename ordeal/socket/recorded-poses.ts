import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';

interface Recording {
  readonly width: number;
  readonly height: number;
  readonly frames: readonly {
    readonly t_ms: number;
    readonly presence: number | null;
    readonly landmarks: unknown;
  }[];
}

/** The pose messages of a recorded set of five squats. */
export async function recordedPoses(): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const file = join(import.meta.dirname, '../../eval/fixtures/ambaks_squats.json.gz');
  const { width, height, frames } = JSON.parse(
    (await promisify(gunzip)(await readFile(file))).toString('utf8'),
  ) as Recording;
  return frames.map(({ t_ms, presence, landmarks }) => ({
    type: 'pose',
    t: t_ms,
    aspect: width / height,
    landmarks,
    ...(presence === null ? {} : { presence }),
  }));
}
