// The recordings that come with the program, for trying changes of exercises on.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { encodePoses } from '@spotter/coach/recording/encode-poses';
import { readStoredPoses } from '@spotter/coach/recording/read-stored-poses';
import type { Sample } from '@spotter/contract/admin/coaching';

export interface Samples {
  readonly list: () => Promise<readonly Sample[]>;
  /** In the compact form; undefined where there is no such sample. */
  readonly poses: (id: string) => Promise<Uint8Array | undefined>;
}

interface Label {
  readonly id: string;
  readonly exercise: string;
  readonly view?: string;
  readonly reps_range?: readonly [number, number];
  readonly source_repo?: string;
}

const unpack = promisify(gunzip);

/** @param folder with labels.json and a `<id>.json.gz` each; an installation may lack it */
export function createSamples(folder: string): Samples {
  async function labels(): Promise<readonly Label[]> {
    try {
      return JSON.parse(await readFile(join(folder, 'labels.json'), 'utf8')) as Label[];
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
      throw error;
    }
  }

  return {
    list: async () =>
      (await labels()).map(({ id, exercise, view = null, reps_range, source_repo = null }) => ({
        id,
        exercise: exercise.replace(/^other:/, ''),
        view,
        reps_least: reps_range?.[0] ?? null,
        reps_most: reps_range?.[1] ?? null,
        source: source_repo,
      })),

    poses: async (id) => {
      if (!(await labels()).some((label) => label.id === id)) return undefined;
      const text = (await unpack(await readFile(join(folder, `${id}.json.gz`)))).toString('utf8');
      return encodePoses(readStoredPoses(JSON.parse(text)));
    },
  };
}
