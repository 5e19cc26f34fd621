import type { Recording, RecordingDetail, RecordingPage } from '@spotter/contract/recordings';
import type { SignedCaller } from '../http/create-signed-caller.ts';
import { readPages } from './read-pages.ts';
import type { PageQuery } from './workouts.ts';

/** Poses that were kept because the person asked for it. Every call rejects with a SpotterError. */
export interface Recordings {
  /** A page, the newest first. */
  readonly list: (query?: PageQuery) => Promise<RecordingPage>;
  /** All of them, the newest first. */
  readonly all: () => AsyncGenerator<Recording, void, undefined>;
  /** With its poses. */
  readonly get: (id: string) => Promise<RecordingDetail>;
  readonly delete: (id: string) => Promise<void>;
}

export function createRecordings(call: SignedCaller): Recordings {
  const list: Recordings['list'] = (query) => call({ path: '/recordings/', query: { ...query } });
  return {
    list,
    all: () =>
      readPages(async (before) => {
        const { recordings, next } = await list({ limit: 100, before });
        return { items: recordings, next };
      }),
    get: (id) => call({ path: `/recordings/${encodeURIComponent(id)}/` }),
    delete: (id) => call({ method: 'DELETE', path: `/recordings/${encodeURIComponent(id)}/` }),
  };
}
