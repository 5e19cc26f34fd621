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
  /** Saves the last of a session before the promise resolves, and forgets it. */
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
  let saving: Promise<void> = Promise.resolve();
  let isSoon = false;

  async function saveChanges(): Promise<void> {
    const changes = [...recorders].flatMap((recorder) => {
      const workout = recorder.takeChanges();
      return workout ? [{ recorder, workout }] : [];
    });
    if (changes.length === 0) return;
    try {
      await store.save(
        changes.map(({ workout }) => workout),
        clock.nowMs(),
      );
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
    remove: async (recorder) => {
      await save();
      recorders.delete(recorder);
    },
    close: async () => {
      stopTimer();
      await save();
    },
  };
}
