import type {
  NewRoutine,
  ReadyRoutine,
  ReadyRoutineList,
  Routine,
  RoutineChange,
  RoutineList,
} from '@spotter/contract/routines';
import type { SignedCaller } from '../http/create-signed-caller.ts';

/** What somebody means to train. Every call rejects with a SpotterError. */
export interface Routines {
  /** All of them, in the person's order. */
  readonly list: () => Promise<readonly Routine[]>;
  /**
   * Those that come with the installation; `create` makes one of them the person's own.
   * @param language tag such as `de` of names and sentences; else that of the browser, and then English
   */
  readonly ready: (language?: string) => Promise<readonly ReadyRoutine[]>;
  readonly get: (id: string) => Promise<Routine>;
  /** As the last one; at most 50 (`routines.too_many`). */
  readonly create: (routine: NewRoutine) => Promise<Routine>;
  /** What is left out stays as it is; steps take the place of all there were. */
  readonly change: (id: string, change: RoutineChange) => Promise<Routine>;
  /** Those that are left out come after those that are named. */
  readonly order: (ids: readonly string[]) => Promise<void>;
  /** For good; what was trained by it stays. */
  readonly delete: (id: string) => Promise<void>;
}

const path = '/api/routines/';

export function createRoutines(call: SignedCaller): Routines {
  const pathOf = (id: string): string => `${path}${encodeURIComponent(id)}/`;
  return {
    list: async () => (await call<RoutineList>({ path })).routines,
    ready: async (language) =>
      (await call<ReadyRoutineList>({ path: `${path}ready/`, query: { language } })).routines,
    get: (id) => call({ path: pathOf(id) }),
    create: (body) => call({ method: 'POST', path, body }),
    change: (id, body) => call({ method: 'PATCH', path: pathOf(id), body }),
    order: (ids) => call({ method: 'PUT', path: `${path}order/`, body: { ids } }),
    delete: (id) => call({ method: 'DELETE', path: pathOf(id) }),
  };
}
