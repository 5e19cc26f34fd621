// Sends what is trained to the server, so that it is stored as it was shown. Counting does not wait for it.
import type { Training } from '@spotter/client';
import type { PoseFrame } from '@spotter/coach/pose/pose-frame';
import type { SetEvent, SummaryEvent } from '@spotter/contract/live/event-messages';
import type { SetCorrectionChange } from '@spotter/contract/set-correction';
import type { DeviceRecord, ShownSet } from './record-on-device.ts';
import { isHold, type PlannedExercise } from './programme.ts';

/** What the server calls what is trained, and what each set is meant to come to. */
export function wantedOf({ what, target }: PlannedExercise) {
  const goal = target === null ? {} : isHold(what) ? { seconds: target } : { repetitions: target };
  return { exercise: what.kind === 'auto' ? 'auto' : what.id, target: goal };
}

export type Keeping = 'connecting' | 'kept' | 'waiting' | 'refused';

/** What has become of a training. */
export interface Ended {
  /** As the server has stored it; null where nothing was done, or the server was not reached. */
  readonly workout: SummaryEvent['workout'];
  /** Whether this device has kept it, to be sent later. */
  readonly waits: boolean;
}

export interface WorkoutKeeper {
  readonly state: () => Keeping;
  readonly begin: () => void;
  readonly pose: (frame: PoseFrame) => void;
  readonly weigh: (weightKg: number | null) => void;
  /** Goes on with another exercise, with a weight of its own. */
  readonly choose: (planned: PlannedExercise) => void;
  /**
   * What the set that goes on has come to: this device keeps it as soon as the server may lack some of it.
   * @param isPutRight the server counts otherwise, and is told only once the set is over
   */
  readonly soFar: (shown: ShownSet, isPutRight: boolean) => void;
  /**
   * The set that began is over; where the server has counted otherwise, what was shown stands.
   * @returns changes what is shown of it
   */
  readonly finish: (shown: ShownSet) => (change: Partial<ShownSet>) => void;
  /** The coach has ended a set by itself, here and there, and the next one goes on. */
  readonly passed: (shown: ShownSet) => void;
  readonly end: () => Promise<Ended>;
}

/** So long the end waits for what the server says of the last set. */
const settleMs = 5_000;
/** What is changed again within this time is told once. */
const tellAfterMs = 1_000;

interface KeptSet {
  shown: ShownSet;
  /** What the server was told of it. */
  told: SetCorrectionChange;
}

/** What is shown of a set and the server does not know. */
function changeOf({ shown, told }: KeptSet, stored: SetEvent): SetCorrectionChange {
  const { count, isDiscarded, weightKg, effort } = shown;
  if (isDiscarded) return told.discarded === true ? {} : { discarded: true };
  return {
    ...(count === (told.count ?? stored.count) ? {} : { count }),
    ...(weightKg === undefined || weightKg === told.weight_kg ? {} : { weight_kg: weightKg }),
    ...(effort === undefined || effort === told.effort ? {} : { effort }),
  };
}

/**
 * @param open begins the training on the server
 * @param device keeps all of it until the server is known to have it
 */
export function keepWorkout(
  open: () => Promise<Training>,
  device: DeviceRecord,
  onState: () => void,
): WorkoutKeeper {
  let training: Training | undefined;
  let hasFailed = false;
  let waiting: ((training: Training) => void)[] = [];
  /** Sets come in the same order on both sides. */
  const sets: KeptSet[] = [];
  const finished: SetEvent[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** What the server was told of sets that it has counted otherwise. */
  let corrections: Promise<unknown> = Promise.resolve();
  let settled: (() => void) | undefined;
  /** Of the set that goes on. */
  let mayLackSome = false;

  function send(work: (training: Training) => void): void {
    if (training) work(training);
    else if (!hasFailed) waiting.push(work);
  }

  function compare(): void {
    clearTimeout(timer);
    for (const [index, set] of sets.entries()) {
      const stored = finished[index];
      if (!training || !stored || stored.position === null) continue;
      const change = changeOf(set, stored);
      if (Object.keys(change).length === 0) continue;
      set.told = { ...set.told, ...change };
      const corrected = training.correct(change, stored.position).catch(() => undefined);
      corrections = Promise.all([corrections, corrected]);
    }
    if (finished.length >= sets.length && settled) corrections.then(settled, settled);
  }

  function whenSettled(): Promise<void> {
    return new Promise((resolve) => {
      settled = resolve;
      setTimeout(resolve, settleMs);
      compare();
    });
  }

  const opened = open().then(
    (begun) => {
      training = begun;
      begun.on('set', (event) => {
        if (event.state !== 'finished') return;
        finished.push(event);
        compare();
      });
      begun.on('state', onState);
      for (const work of waiting) work(begun);
      waiting = [];
      onState();
    },
    () => {
      hasFailed = true;
      waiting = [];
      onState();
    },
  );

  function state(): Keeping {
    if (hasFailed) return 'refused';
    if (!training) return 'connecting';
    return training.state === 'reconnecting' ? 'waiting' : training.state === 'ended' ? 'refused' : 'kept';
  }

  return {
    state,
    begin: () => {
      mayLackSome = false;
      device.begin();
      send((begun) => void begun.startSet().catch(() => undefined));
    },
    pose: (seen) => {
      device.pose(seen);
      const { tMs, landmarks, world, ...frame } = seen;
      send((begun) => {
        begun.sendPose({ t: tMs, landmarks, ...(world ? { world } : {}), ...frame });
      });
    },
    weigh: (weightKg) => {
      device.weigh(weightKg);
      send((begun) => void begun.setWeight(weightKg).catch(() => undefined));
    },
    choose: (planned) => {
      const { exercise, target } = wantedOf(planned);
      device.weigh(planned.weightKg);
      send((begun) => {
        begun.choose(exercise, target).catch(() => undefined);
        if (planned.weightKg !== null) begun.setWeight(planned.weightKg).catch(() => undefined);
      });
    },
    soFar: (shown, isPutRight) => {
      mayLackSome ||= isPutRight || state() !== 'kept';
      if (mayLackSome) device.soFar(shown, training?.workoutId);
    },
    finish: (shown) => {
      const set: KeptSet = { shown, told: {} };
      const changeKept = device.finish(shown, training?.workoutId);
      sets.push(set);
      send((begun) => void begun.finishSet().catch(() => undefined));
      compare();
      return (change) => {
        set.shown = { ...set.shown, ...change };
        changeKept(change);
        clearTimeout(timer);
        timer = setTimeout(compare, tellAfterMs);
      };
    },
    passed: (shown) => {
      sets.push({ shown, told: {} });
      compare();
    },
    end: async () => {
      await opened;
      if (!training) return { workout: null, waits: await device.end(false) };
      await whenSettled();
      const workout = await training.end();
      const isStored = workout !== null && finished.length >= sets.length;
      return { workout, waits: await device.end(isStored) };
    },
  };
}
