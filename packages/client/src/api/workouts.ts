import type { SetCorrectionChange } from '@spotter/contract/set-correction';
import type { Workout, WorkoutDetail, WorkoutPage, WorkoutSet } from '@spotter/contract/workouts';
import type { KeptWorkout, SentWorkout } from '@spotter/contract/sent-workout';
import type { SignedCaller } from '../http/create-signed-caller.ts';
import { readPages } from './read-pages.ts';

export interface PageQuery {
  /** 1 to 100; 20 unless told. */
  readonly limit?: number;
  /** `next` of the page before. */
  readonly before?: string | undefined;
}

/** What was trained. Every call rejects with a SpotterError. */
export interface Workouts {
  /** A page, the newest first. */
  readonly list: (query?: PageQuery) => Promise<WorkoutPage>;
  /** All of them, the newest first: `for await (const workout of spotter.workouts.all())`. */
  readonly all: () => AsyncGenerator<Workout, void, undefined>;
  /** With every repetition and hold. */
  readonly get: (id: string) => Promise<WorkoutDetail>;
  /**
   * What the person says of a set: what is left out stays as it is, null takes it back. The engine's own count stays beside it.
   * @param position of the set in the workout, from 1
   */
  readonly correct: (id: string, position: number, correction: SetCorrectionChange) => Promise<WorkoutSet>;
  /**
   * A workout that was trained while the server was away: it is counted there, and stored once however often it is sent.
   * @param id a UUID that the device has made, or the `workoutId` of a training whose connection was lost
   * @returns as it is stored; null where nothing was counted
   */
  readonly send: (id: string, workout: SentWorkout) => Promise<Workout | null>;
  /** For good, with its sets; not while its session goes on (`workouts.goes_on`). */
  readonly delete: (id: string) => Promise<void>;
}

function pathOf(id: string): string {
  return `/workouts/${encodeURIComponent(id)}/`;
}

export function createWorkouts(call: SignedCaller): Workouts {
  const list: Workouts['list'] = (query) => call({ path: '/workouts/', query: { ...query } });
  return {
    list,
    all: () =>
      readPages(async (before) => {
        const { workouts, next } = await list({ limit: 100, before });
        return { items: workouts, next };
      }),
    get: (id) => call({ path: pathOf(id) }),
    correct: (id, position, body) => call({ method: 'PATCH', path: `${pathOf(id)}sets/${position}/`, body }),
    send: async (id, body) => (await call<KeptWorkout>({ method: 'PUT', path: pathOf(id), body })).workout,
    delete: (id) => call({ method: 'DELETE', path: pathOf(id) }),
  };
}
