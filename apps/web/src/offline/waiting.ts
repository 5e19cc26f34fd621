// The workouts that wait for the server: kept on the device, and each sent until the server has it.
import { SpotterError } from '@spotter/client';
import type { Spotter } from '@spotter/client';
import type { DeviceStore } from './device-store.ts';
import { asSentWorkout, type WaitingWorkout } from './waiting-workout.ts';

export interface Waiting {
  /** Of who is logged in, the oldest first; one that was broken off is over as soon as nobody trains. */
  readonly read: () => readonly WaitingWorkout[];
  /** @returns ends it */
  readonly subscribe: (onChange: () => void) => () => void;
  readonly keep: (workout: Omit<WaitingWorkout, 'person' | 'refused'>) => Promise<void>;
  /** The server has it, or nobody wants it. */
  readonly forget: (id: string) => Promise<void>;
  /**
   * Sends what waits, one after the other and from one tab at a time; a training that goes on is left alone.
   * @param id of one that was refused, to try it once more
   */
  readonly send: (id?: string) => Promise<void>;
  /** Looks again at what waits: somebody else has logged in, or another tab has changed it. */
  readonly look: () => Promise<void>;
}

interface WaitingDeps {
  readonly store: DeviceStore;
  readonly spotter: Pick<Spotter, 'accounts' | 'workouts'>;
  /** Does the work when no other tab does. */
  readonly lock: (work: () => Promise<void>) => Promise<void>;
  /** Then a training that is still open was broken off. */
  readonly doesNobodyTrain: () => Promise<boolean>;
  readonly nowMs: () => number;
  /** Tells the other tabs that something has changed. */
  readonly tellOthers: () => void;
  /** The server has taken one. */
  readonly onSent: () => void;
}

/** Whatever these say, the same workout may be taken later. */
const later = new Set<string>(['workouts.goes_on', 'request.not_found']);

function isForLater(error: SpotterError): boolean {
  return later.has(error.code) || [0, 401, 408, 429].includes(error.status) || error.status >= 500;
}

export function createWaiting(deps: WaitingDeps): Waiting {
  const { store, spotter, lock, doesNobodyTrain, nowMs, tellOthers, onSent } = deps;
  let shown: readonly WaitingWorkout[] = [];
  const listeners = new Set<() => void>();

  async function theirs(): Promise<readonly WaitingWorkout[]> {
    const person = await spotter.accounts.personId();
    return person === null ? [] : store.workouts(person);
  }

  async function look(): Promise<void> {
    const mayBeOver = await doesNobodyTrain();
    shown = (await theirs()).map((one) => (mayBeOver ? { ...one, isOpen: false } : one));
    for (const tell of listeners) tell();
  }

  async function changed(): Promise<void> {
    await look();
    tellOthers();
  }

  /** @returns whether the next may be tried */
  async function sendOne(workout: WaitingWorkout): Promise<boolean> {
    try {
      await spotter.workouts.send(workout.id, asSentWorkout(workout, nowMs()));
      await store.forgetWorkout(workout.id);
      onSent();
      await changed();
      return true;
    } catch (error) {
      if (!(error instanceof SpotterError)) throw error;
      if (isForLater(error)) return error.code === 'workouts.goes_on';
      await store.keepWorkout({ ...workout, refused: { code: error.code, message: error.message } });
      await changed();
      return true;
    }
  }

  return {
    read: () => shown,
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => {
        listeners.delete(onChange);
      };
    },
    keep: async (workout) => {
      const person = await spotter.accounts.personId();
      if (person === null) return;
      await store.keepWorkout({ ...workout, person, refused: null });
      await changed();
    },
    forget: async (id) => {
      await store.forgetWorkout(id);
      await changed();
    },
    send: (asked) =>
      lock(async () => {
        const mayBeOver = await doesNobodyTrain();
        for (const workout of await theirs()) {
          if (workout.isOpen && !mayBeOver) continue;
          if (workout.refused !== null && asked !== workout.id) continue;
          if (!(await sendOne(workout))) return;
        }
      }),
    look,
  };
}
