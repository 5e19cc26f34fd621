// Saves what live sessions achieve in groups: a commit costs milliseconds, whether it holds one workout or fifty.
import type { Clock } from '../../platform/clock.ts';
import type { Alongside } from '../../platform/database/in-transaction.ts';
import type { WorkoutRecorder } from './workout-recorder.ts';
import type { WorkoutsStore } from './workouts-store.ts';

const checkpointEveryMs = 5_000;
/** Sets that people finish within this time go into one commit. */
const gatherMs = 50;

export interface Checkpoints {
  /** @param alongside what is to be written with each of its changes, in the same transaction, as it is at that moment */
  readonly add: (recorder: WorkoutRecorder, alongside?: () => Alongside | undefined) => void;
  /** Saves soon, together with whatever else has changed. */
  readonly soon: () => void;
  /** Saves what has changed before the promise resolves; what could not be saved is tried again. */
  readonly flush: () => Promise<void>;
  /**
   * Saves the last of a session before the promise resolves, and forgets it; what could not be saved is tried again.
   * @param alongside what is written with it, whether anything has changed or not
   */
  readonly remove: (recorder: WorkoutRecorder, alongside?: Alongside) => Promise<void>;
  readonly close: () => Promise<void>;
}

interface CheckpointDeps {
  readonly store: Pick<WorkoutsStore, 'save'>;
  readonly clock: Clock;
  readonly onError: (error: unknown) => void;
}

export function createCheckpoints({ store, clock, onError }: CheckpointDeps): Checkpoints {
  const recorders = new Map<WorkoutRecorder, () => Alongside | undefined>();
  const leaving = new Map<WorkoutRecorder, Alongside | undefined>();
  let saving: Promise<void> = Promise.resolve();
  let isSoon = false;

  function forget(left: Iterable<WorkoutRecorder>): void {
    for (const recorder of left) {
      recorders.delete(recorder);
      leaving.delete(recorder);
    }
  }

  async function saveChanges(): Promise<void> {
    const left = [...leaving];
    const alongside: Alongside[] = [];
    const changes = [...recorders].flatMap(([recorder, besides]) => {
      const workout = recorder.takeChanges();
      const written = leaving.get(recorder) ?? (workout && besides());
      if (written) alongside.push(written);
      return workout ? [{ recorder, workout }] : [];
    });
    try {
      if (changes.length + alongside.length > 0) {
        await store.save(
          changes.map(({ workout }) => workout),
          clock.nowMs(),
          alongside,
        );
      }
      forget(left.map(([recorder]) => recorder));
    } catch (error) {
      for (const { recorder } of changes) recorder.putBack();
      onError(error);
    }
  }

  /** One after the other, so that an older state never overwrites a newer one. */
  function save(): Promise<void> {
    saving = saving.then(saveChanges);
    return saving;
  }

  const stopTimer = clock.every(checkpointEveryMs, () => void save());

  return {
    add: (recorder, alongside = () => undefined) => {
      recorders.set(recorder, alongside);
    },
    soon: () => {
      if (isSoon) return;
      isSoon = true;
      clock.after(gatherMs, () => {
        isSoon = false;
        void save();
      });
    },
    flush: save,
    remove: async (recorder, alongside) => {
      leaving.set(recorder, alongside);
      await save();
    },
    close: async () => {
      stopTimer();
      await save();
    },
  };
}
