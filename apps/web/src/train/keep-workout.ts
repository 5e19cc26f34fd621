// Sends what is trained to the server, so that it is stored as it was shown. Counting does not wait for it.
import type { Training } from '@spotter/client';
import type { PoseFrame } from '@spotter/coach/pose/pose-frame';
import type { SetEvent, SummaryEvent } from '@spotter/contract/live/event-messages';

/** What somebody saw when a set was over. */
export interface ShownSet {
  readonly count: number;
  readonly isDiscarded: boolean;
}

export type Keeping = 'connecting' | 'kept' | 'waiting' | 'refused';

export interface WorkoutKeeper {
  readonly state: () => Keeping;
  readonly begin: () => void;
  readonly pose: (frame: PoseFrame) => void;
  readonly weigh: (weightKg: number | null) => void;
  /** The set that began is over; where the server has counted otherwise, what was shown stands. */
  readonly finish: (shown: ShownSet) => void;
  /** @returns the workout as it is stored; null where there is none, or the server was not reached */
  readonly end: () => Promise<SummaryEvent['workout']>;
}

/** So long the end waits for what the server says of the last set. */
const settleMs = 5_000;

/** @param open begins the training on the server */
export function keepWorkout(open: () => Promise<Training>, onState: () => void): WorkoutKeeper {
  let training: Training | undefined;
  let hasFailed = false;
  let waiting: ((training: Training) => void)[] = [];
  const shown: ShownSet[] = [];
  const finished: SetEvent[] = [];
  /** What the server was told of sets that it has counted otherwise. */
  let corrections: Promise<unknown> = Promise.resolve();
  let settled: (() => void) | undefined;

  function send(work: (training: Training) => void): void {
    if (training) work(training);
    else if (!hasFailed) waiting.push(work);
  }

  /** Sets come in the same order on both sides. */
  function compare(): void {
    while (training && shown.length > 0 && finished.length > 0) {
      const [seen, stored] = [shown.shift(), finished.shift()];
      if (!seen || !stored || stored.position === null) continue;
      const correction = seen.isDiscarded
        ? { discarded: true }
        : seen.count === stored.count
          ? null
          : { count: seen.count };
      if (correction) {
        const corrected = training.correct(correction, stored.position).catch(() => undefined);
        corrections = Promise.all([corrections, corrected]);
      }
    }
    if (shown.length === 0 && settled) corrections.then(settled, settled);
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

  return {
    state: () => {
      if (hasFailed) return 'refused';
      if (!training) return 'connecting';
      return training.state === 'reconnecting' ? 'waiting' : training.state === 'ended' ? 'refused' : 'kept';
    },
    begin: () => {
      send((begun) => void begun.startSet().catch(() => undefined));
    },
    pose: ({ tMs, landmarks, world, ...frame }) => {
      send((begun) => {
        begun.sendPose({ t: tMs, landmarks, ...(world ? { world } : {}), ...frame });
      });
    },
    weigh: (weightKg) => {
      send((begun) => void begun.setWeight(weightKg).catch(() => undefined));
    },
    finish: (set) => {
      shown.push(set);
      send((begun) => void begun.finishSet().catch(() => undefined));
      compare();
    },
    end: async () => {
      await opened;
      if (!training) return null;
      await whenSettled();
      return training.end();
    },
  };
}
