// Saves what live sessions achieve in groups: a commit costs milliseconds, whether it holds one workout or fifty.
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Clock } from '../../platform/clock.ts';
import type { Alongside } from '../../platform/database/in-transaction.ts';
import type { RecordedWorkout } from './recorded-workout.ts';
import type { WorkoutRecorder } from './workout-recorder.ts';
import type { WorkoutsStore } from './workouts-store.ts';

const checkpointEveryMs = 5_000;
/** What is due is spread over so many moments of that time, so that no moment holds up the sockets. */
const momentsInCheckpoint = 10;
/** Sets that people finish within this time go into one commit. */
const gatherMs = 50;
/** More in one transaction would hold up the sockets: so many take 3 ms and a commit (bench checkpoint, 20 repetitions each). */
const mostTogether = 50;

export interface Checkpoints {
  /** @param alongside what is to be written with each of its changes, in the same transaction, as it is at that moment */
  readonly add: (recorder: WorkoutRecorder, alongside?: () => Alongside | undefined) => void;
  /** Saves it soon, together with others of which that was asked. */
  readonly soon: (recorder: WorkoutRecorder) => void;
  /** Saves what has changed in it before the promise resolves; what could not be saved is tried again. */
  readonly flush: (recorder: WorkoutRecorder) => Promise<void>;
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

interface Kept {
  readonly besides: () => Alongside | undefined;
  /** When it was last looked at. */
  readonly savedAt: number;
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
  /** That which was saved longest ago comes first. */
  const recorders = new Map<WorkoutRecorder, Kept>();
  const leaving = new Map<WorkoutRecorder, Alongside | undefined>();
  let urgent = new Set<WorkoutRecorder>();
  let saving: Promise<void> = Promise.resolve();

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

  /** Undefined where nothing has changed. */
  function partOf(recorder: WorkoutRecorder): Part | undefined {
    const kept = recorders.get(recorder);
    if (!kept) return undefined;
    recorders.delete(recorder);
    recorders.set(recorder, { ...kept, savedAt: clock.nowMs() });
    const isLast = leaving.has(recorder);
    const workout = recorder.takeChanges();
    const alongside = leaving.get(recorder) ?? (workout && kept.besides());
    if (workout ?? alongside) return { recorder, workout, alongside, isLast };
    if (isLast) forget(recorder);
    return undefined;
  }

  async function saveChanges(changed: readonly WorkoutRecorder[]): Promise<void> {
    let parts: Part[] = [];
    for (const recorder of changed) {
      const part = partOf(recorder);
      if (part) parts.push(part);
      if (parts.length < mostTogether) continue;
      await saveTogether(parts);
      parts = [];
      await nextTurn();
    }
    if (parts.length > 0) await saveTogether(parts);
  }

  /** One after the other, so that an older state never overwrites a newer one. @param which asked when its turn has come */
  function save(which: () => Iterable<WorkoutRecorder>): Promise<void> {
    saving = saving.then(() => saveChanges([...which()]));
    return saving;
  }

  /** A moment’s share of those that were saved long enough ago. */
  function due(): readonly WorkoutRecorder[] {
    const most = Math.max(mostTogether, Math.ceil(recorders.size / momentsInCheckpoint));
    const savedBefore = clock.nowMs() - checkpointEveryMs;
    return [...recorders.entries().take(most)].flatMap(([recorder, { savedAt }]) =>
      savedAt <= savedBefore ? [recorder] : [],
    );
  }

  const stopTimer = clock.every(checkpointEveryMs / momentsInCheckpoint, () => {
    const these = due();
    void save(() => these);
  });

  return {
    add: (recorder, besides = () => undefined) => {
      recorders.set(recorder, { besides, savedAt: clock.nowMs() });
    },
    soon: (recorder) => {
      urgent.add(recorder);
      if (urgent.size > 1) return;
      clock.after(gatherMs, () => {
        const gathered = urgent;
        urgent = new Set();
        void save(() => gathered);
      });
    },
    flush: (recorder) => save(() => [recorder]),
    remove: async (recorder, alongside) => {
      leaving.set(recorder, alongside);
      await save(() => leaving.keys());
    },
    close: async () => {
      stopTimer();
      await save(() => recorders.keys());
    },
  };
}
