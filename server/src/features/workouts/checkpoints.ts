// Saves what live sessions achieve in groups: a commit costs milliseconds, whether it holds one workout or fifty.
import type { Clock } from '../../platform/clock.ts';
import type { WorkoutRecorder } from './workout-recorder.ts';
import type { WorkoutsStore } from './workouts-store.ts';

const checkpointEveryMs = 5_000;
/** Sets that people finish within this time go into one commit. */
const gatherMs = 50;

export interface Checkpoints {
  readonly add: (recorder: WorkoutRecorder) => void;
  /** Saves soon, together with whatever else has changed. */
  readonly soon: () => void;
  /** Saves what has changed before the promise resolves; what could not be saved is tried again. */
  readonly flush: () => Promise<void>;
  /** Saves the last of a session before the promise resolves, and forgets it; what could not be saved is tried again. */
  readonly remove: (recorder: WorkoutRecorder) => Promise<void>;
  readonly close: () => Promise<void>;
}

interface CheckpointDeps {
  readonly store: Pick<WorkoutsStore, 'save'>;
  readonly clock: Clock;
  readonly onError: (error: unknown) => void;
}

export function createCheckpoints({ store, clock, onError }: CheckpointDeps): Checkpoints {
  const recorders = new Set<WorkoutRecorder>();
  const leaving = new Set<WorkoutRecorder>();
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
    const changes = [...recorders].flatMap((recorder) => {
      const workout = recorder.takeChanges();
      return workout ? [{ recorder, workout }] : [];
    });
    try {
      if (changes.length > 0) {
        await store.save(
          changes.map(({ workout }) => workout),
          clock.nowMs(),
        );
      }
      forget(left);
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
    add: (recorder) => {
      recorders.add(recorder);
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
    remove: async (recorder) => {
      leaving.add(recorder);
      await save();
    },
    close: async () => {
      stopTimer();
      await save();
    },
  };
}
