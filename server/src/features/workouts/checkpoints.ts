// Saves what live sessions achieve in groups: a commit costs milliseconds, whether it holds one workout or fifty.
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Clock } from '../../platform/clock.ts';
import type { Alongside } from '../../platform/database/in-transaction.ts';
import { batchesOf } from '../../platform/database/batches-of.ts';
import { besideSocketsMs, mapInTurns } from '../../platform/map-in-turns.ts';
import type { Tracer } from '../../platform/tracing/tracer.ts';
import type { RecordedWorkout } from './recorded-workout.ts';
import type { WorkoutRecorder } from './workout-recorder.ts';
import type { WorkoutsStore } from './workouts-store.ts';

const checkpointEveryMs = 5_000;
/** What is due is spread over so many moments of that time, so that no moment holds up the sockets. */
const momentsInCheckpoint = 10;
/** Sets that people finish within this time go into one commit. */
const gatherMs = 50;
/** Whoever changes something more often finds it saved at its next time. */
const changesEveryMs = 1_000;
/** A moment takes so many at least. */
const leastInMoment = 50;
/** While they are written nobody else writes, or reads, on SQLite. */
const mostTogether = 100;

/** What belongs to the changes of one session, asked at the moment at which they are taken. */
export interface Beside {
  /** To be written with them, in the same transaction. */
  readonly alongside: () => Alongside | undefined;
  /** @returns to be called once all that was done by then is stored */
  readonly mark: () => () => void;
}

const nothingBeside: Beside = { alongside: () => undefined, mark: () => () => undefined };

export interface Checkpoints {
  readonly add: (recorder: WorkoutRecorder, beside?: Beside) => void;
  /** Saves it soon, together with others of which that was asked. */
  readonly soon: (recorder: WorkoutRecorder) => void;
  /** What belongs to it has changed, whether anything was done or not: that is saved soon, too. */
  readonly changed: (recorder: WorkoutRecorder) => void;
  /** Saves what has changed in it before the promise resolves; what could not be saved is tried again. */
  readonly flush: (recorder: WorkoutRecorder) => Promise<void>;
  /** The same of whichever session of this user goes on with this workout here; nothing where none does. */
  readonly flushWorkout: (userId: number, workoutId: string) => Promise<void>;
  /** What is to be saved soon of this user is saved before the promise resolves. */
  readonly hurry: (userId: number) => Promise<void>;
  /**
   * Saves the last of a session, as often as it takes, and forgets it; resolves when it is stored, or is tried no more.
   * @param alongside what is written with it, whether anything has changed or not
   */
  readonly remove: (recorder: WorkoutRecorder, alongside?: Alongside) => Promise<void>;
  readonly close: () => Promise<void>;
}

interface CheckpointDeps {
  readonly store: Pick<WorkoutsStore, 'save'>;
  readonly clock: Clock;
  readonly onError: (error: unknown) => void;
  readonly tracer: Tracer;
}

interface Kept {
  readonly beside: Beside;
  /** When it was last looked at. */
  readonly savedAt: number;
  /** What belongs to it is not what is stored. */
  readonly hasChanged: boolean;
  /** When it was last saved soon for that. */
  readonly hurriedAt: number;
}

/** A session that is over, until its last is stored. */
interface Leaving {
  readonly alongside: Alongside | undefined;
  readonly tellGone: () => void;
}

/** What is to be saved of one session. */
interface Part {
  readonly recorder: WorkoutRecorder;
  readonly workout: RecordedWorkout | undefined;
  readonly alongside: Alongside | undefined;
  readonly tellStored: () => void;
  /** Nothing more comes of it. */
  readonly isLast: boolean;
}

export function createCheckpoints({ store, clock, onError, tracer }: CheckpointDeps): Checkpoints {
  /** That which was saved longest ago comes first. */
  const recorders = new Map<WorkoutRecorder, Kept>();
  const leaving = new Map<WorkoutRecorder, Leaving>();
  let urgent = new Set<WorkoutRecorder>();
  let saving: Promise<void> = Promise.resolve();

  async function saveTogether(parts: readonly Part[]): Promise<void> {
    const span = tracer.start('save workouts', { attributes: { 'spotter.sessions': parts.length } });
    let failure: string | undefined;
    try {
      await span.within(() =>
        store.save(
          parts.flatMap(({ workout }) => workout ?? []),
          clock.nowMs(),
          parts.flatMap(({ alongside }) => alongside ?? []),
        ),
      );
      for (const { recorder, isLast, tellStored } of parts) {
        if (isLast) forget(recorder);
        else tellStored();
      }
    } catch (error) {
      failure = 'not saved';
      for (const { recorder, workout } of parts) {
        if (workout) recorder.putBack();
        note(recorder, { hasChanged: true });
      }
      onError(error);
    } finally {
      span.end({}, failure);
    }
  }

  function note(recorder: WorkoutRecorder, news: Partial<Kept>): void {
    const kept = recorders.get(recorder);
    if (kept) recorders.set(recorder, { ...kept, ...news });
  }

  function forget(recorder: WorkoutRecorder): void {
    recorders.delete(recorder);
    leaving.get(recorder)?.tellGone();
    leaving.delete(recorder);
  }

  /** Undefined where nothing has changed. */
  function partOf(recorder: WorkoutRecorder): Part | undefined {
    const kept = recorders.get(recorder);
    if (!kept) return undefined;
    recorders.delete(recorder);
    recorders.set(recorder, { ...kept, savedAt: clock.nowMs(), hasChanged: false });
    const isLast = leaving.has(recorder);
    const workout = recorder.takeChanges();
    const alongside =
      leaving.get(recorder)?.alongside ?? (workout || kept.hasChanged ? kept.beside.alongside() : undefined);
    const tellStored = kept.beside.mark();
    if (workout ?? alongside) return { recorder, workout, alongside, tellStored, isLast };
    if (isLast) forget(recorder);
    else tellStored();
    return undefined;
  }

  async function saveChanges(changed: readonly WorkoutRecorder[]): Promise<void> {
    for (const together of batchesOf(changed, mostTogether)) {
      const parts = await mapInTurns(together, partOf, besideSocketsMs);
      const toSave = parts.filter((part) => part !== undefined);
      if (toSave.length > 0) await saveTogether(toSave);
      await nextTurn();
    }
  }

  /** One after the other, so that an older state never overwrites a newer one. @param which asked when its turn has come */
  function save(which: () => Iterable<WorkoutRecorder>): Promise<void> {
    saving = saving.then(() => saveChanges([...which()]));
    return saving;
  }

  /** A moment’s share of those that were saved long enough ago. */
  function due(): readonly WorkoutRecorder[] {
    const most = Math.max(leastInMoment, Math.ceil(recorders.size / momentsInCheckpoint));
    const savedBefore = clock.nowMs() - checkpointEveryMs;
    return [...recorders.entries().take(most)].flatMap(([recorder, { savedAt }]) =>
      savedAt <= savedBefore ? [recorder] : [],
    );
  }

  function soon(recorder: WorkoutRecorder): void {
    urgent.add(recorder);
    if (urgent.size > 1) return;
    clock.after(gatherMs, () => {
      const gathered = urgent;
      urgent = new Set();
      void save(() => gathered);
    });
  }

  const stopTimer = clock.every(checkpointEveryMs / momentsInCheckpoint, () => {
    const these = due();
    void save(() => these);
  });

  return {
    add: (recorder, beside = nothingBeside) => {
      recorders.set(recorder, { beside, savedAt: clock.nowMs(), hasChanged: false, hurriedAt: -Infinity });
    },
    soon,
    changed: (recorder) => {
      const nowMs = clock.nowMs();
      const isHurried = nowMs - (recorders.get(recorder)?.hurriedAt ?? nowMs) >= changesEveryMs;
      note(recorder, { hasChanged: true, ...(isHurried ? { hurriedAt: nowMs } : {}) });
      if (isHurried) soon(recorder);
    },
    flush: (recorder) => save(() => [recorder]),
    flushWorkout: async (userId, workoutId) => {
      const recorder = recorders.keys().find((one) => one.userId === userId && one.workoutId() === workoutId);
      if (recorder) await save(() => [recorder]);
    },
    hurry: async (userId) => {
      const isTheirs = (recorder: WorkoutRecorder) => recorder.userId === userId;
      const theirs = [...urgent].filter(isTheirs);
      if (theirs.length > 0) await save(() => theirs);
      // It may be under way.
      else if (recorders.keys().some(isTheirs)) await saving;
    },
    remove: async (recorder, alongside) => {
      const gone = new Promise<void>((tellGone) => leaving.set(recorder, { alongside, tellGone }));
      await save(() => leaving.keys());
      await gone;
    },
    close: async () => {
      stopTimer();
      await save(() => recorders.keys());
      for (const { tellGone } of leaving.values()) tellGone();
    },
  };
}
