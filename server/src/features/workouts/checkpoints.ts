// Saves what live sessions achieve in groups: a commit costs milliseconds, whether it holds one workout or fifty.
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Clock } from '../../platform/clock.ts';
import type { Alongside } from '../../platform/database/in-transaction.ts';
import type { RecordedWorkout } from './recorded-workout.ts';
import type { WorkoutRecorder } from './workout-recorder.ts';
import type { WorkoutsStore } from './workouts-store.ts';

const checkpointEveryMs = 5_000;
/** Sets that people finish within this time go into one commit. */
const gatherMs = 50;
/** More in one transaction would hold up the sockets: so many take 3 ms and a commit (bench checkpoint, 20 repetitions each). */
const mostTogether = 50;

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

/** What is to be saved of one session. */
interface Part {
  readonly recorder: WorkoutRecorder;
  readonly workout: RecordedWorkout | undefined;
  readonly alongside: Alongside | undefined;
  /** Nothing more comes of it. */
  readonly isLast: boolean;
}

export function createCheckpoints({ store, clock, onError }: CheckpointDeps): Checkpoints {
  const recorders = new Map<WorkoutRecorder, () => Alongside | undefined>();
  const leaving = new Map<WorkoutRecorder, Alongside | undefined>();
  let saving: Promise<void> = Promise.resolve();
  let isSoon = false;

  async function saveTogether(parts: readonly Part[]): Promise<void> {
    try {
      await store.save(
        parts.flatMap(({ workout }) => workout ?? []),
        clock.nowMs(),
        parts.flatMap(({ alongside }) => alongside ?? []),
      );
      for (const { recorder, isLast } of parts) if (isLast) forget(recorder);
    } catch (error) {
      for (const { recorder, workout } of parts) if (workout) recorder.putBack();
      onError(error);
    }
  }

  function forget(recorder: WorkoutRecorder): void {
    recorders.delete(recorder);
    leaving.delete(recorder);
  }

  async function saveChanges(): Promise<void> {
    let parts: Part[] = [];
    for (const [recorder, besides] of [...recorders]) {
      const isLast = leaving.has(recorder);
      const workout = recorder.takeChanges();
      const alongside = leaving.get(recorder) ?? (workout && besides());
      if (workout ?? alongside) parts.push({ recorder, workout, alongside, isLast });
      else if (isLast) forget(recorder);
      if (parts.length < mostTogether) continue;
      await saveTogether(parts);
      parts = [];
      await nextTurn();
    }
    if (parts.length > 0) await saveTogether(parts);
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
