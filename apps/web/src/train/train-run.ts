// A training as it happens: camera, engine, voice and store, moved by the stage that it is in. It lives outside of the screens.
import type { Training } from '@spotter/client';
import type { Coach } from '@spotter/coach/coach';
import type { PoseFrame } from '@spotter/coach/pose/pose-frame';
import type { CoachEvent } from '@spotter/coach/step/coach-event';
import type { CoachView } from '@spotter/coach/step/coach-view';
import type { SummaryEvent } from '@spotter/contract/live/event-messages';
import { createCounter, type Counted, type Counter, type PictureProblem } from './counter.ts';
import type { Feed, FeedListener } from './feed.ts';
import { keepWorkout, type Keeping } from './keep-workout.ts';
import { moveStage, opening, type Effect, type Stage, type StageEvent } from './stage.ts';

export interface DoneSet {
  readonly count: number;
  readonly heldMs: number;
  readonly isDiscarded: boolean;
}

/** What is to be seen of the training at this moment. */
export interface Shown {
  readonly stage: Stage;
  readonly frame: PoseFrame | null;
  readonly view: CoachView | null;
  /** Of the set: what the engine has counted, and what the person has put right of it. */
  readonly count: number;
  readonly repetitions: readonly boolean[];
  readonly tempo: string | null;
  readonly cue: string | null;
  readonly problems: readonly PictureProblem[];
  readonly sets: readonly DoneSet[];
  readonly keeping: Keeping;
  readonly rate: { readonly perSecond: number; readonly isTooSlow: boolean } | null;
  /** Once it has ended: undefined while it is being stored. */
  readonly workout: SummaryEvent['workout'] | undefined;
}

/** What is told, to be said and heard; the screen shows the same. */
export type Told =
  | { readonly type: 'coach'; readonly event: CoachEvent; readonly count: number }
  | { readonly type: 'stage'; readonly effect: Effect }
  | { readonly type: 'problem'; readonly problem: PictureProblem };

export interface TrainRunParts {
  readonly openFeed: (listener: FeedListener) => Feed;
  readonly openCoach: () => Promise<Coach>;
  readonly openTraining: () => Promise<Training>;
  /** What the server reads of a pose that is sent to it: the engine here sees the same. */
  readonly asSent: (frame: PoseFrame) => PoseFrame;
  readonly tell: (told: Told) => void;
  readonly nowMs: () => number;
  /** Calls now and then. @returns what stops it */
  readonly tick: (call: () => void) => () => void;
}

export interface TrainRun {
  readonly feed: Feed;
  readonly read: () => Shown;
  /** @returns ends it */
  readonly subscribe: (onChange: () => void) => () => void;
  readonly begin: () => void;
  readonly pauseOrGoOn: () => void;
  readonly finishSet: () => void;
  readonly discardSet: () => void;
  readonly restLonger: (byMs: number) => void;
  readonly correct: (by: number) => void;
  readonly weigh: (weightKg: number | null) => void;
  readonly end: () => void;
  /** Without another word: the page is left. */
  readonly close: () => void;
  /** How long is rested after a set; null is as long as one likes. */
  readonly rest: (ms: number | null) => void;
}

const fresh = { count: 0, repetitions: [], tempo: null, cue: null } as const;

/** To be called in the tap that starts: the camera and the voice are asked for there. */
export function beginTraining(parts: TrainRunParts): TrainRun {
  const listeners = new Set<() => void>();
  let coach: Coach | undefined;
  /** Looks while somebody gets into place; what it counts is forgotten. */
  let looker: Counter | undefined;
  let counter: Counter | undefined;
  /** Of the set, by the engine, and what the person has put right of it. */
  let engineCount = 0;
  let correction = 0;
  let restMs: number | null = 60_000;
  let shown: Shown = {
    ...fresh,
    stage: opening,
    frame: null,
    view: null,
    problems: [],
    sets: [],
    keeping: 'connecting',
    rate: null,
    workout: undefined,
  };

  function show(change: Partial<Shown>): void {
    shown = { ...shown, ...change };
    for (const listener of listeners) listener();
  }

  const keeper = keepWorkout(parts.openTraining, () => {
    show({ keeping: keeper.state() });
  });

  function counted({ events, view, problems }: Counted): void {
    engineCount = view.set.count;
    const count = engineCount + correction;
    shown = { ...shown, view, problems, count, cue: view.cue?.text ?? null };
    for (const event of events) {
      if (event.type === 'repetition') {
        const { good, tempo } = event.repetition;
        shown = { ...shown, tempo, repetitions: [...shown.repetitions, good] };
      }
      parts.tell({ type: 'coach', event, count });
      if (event.type === 'set_finished') setOver(event.summary.count, event.summary.heldMs, false);
    }
  }

  function setOver(counted: number, heldMs: number, isDiscarded: boolean): void {
    const set = { count: counted + correction, heldMs, isDiscarded };
    keeper.finish(set);
    correction = 0;
    shown = { ...shown, sets: [...shown.sets, set] };
    move({ type: 'set_over', nowMs: parts.nowMs(), restMs });
  }

  function perform(effect: Effect): void {
    parts.tell({ type: 'stage', effect });
    if (effect.type === 'rest_over') looker = undefined;
    if (effect.type !== 'go' || !coach) return;
    counter ??= createCounter(coach);
    looker = undefined;
    shown = { ...shown, ...fresh };
    keeper.begin();
    counted(counter.command('start_set', parts.nowMs()));
  }

  function move(event: StageEvent): void {
    const { stage, effects } = moveStage(shown.stage, event);
    shown = { ...shown, stage };
    for (const effect of effects) perform(effect);
  }

  function look(frame: PoseFrame): void {
    if (!coach) return;
    looker ??= createCounter(coach);
    const { problems, view } = looker.step(frame);
    const news = problems.filter((problem) => !shown.problems.includes(problem));
    shown = { ...shown, problems, view };
    const [first] = news;
    if (first && shown.stage.step === 'checking') parts.tell({ type: 'problem', problem: first });
  }

  function take(frame: PoseFrame): void {
    const { stage } = shown;
    const seen = parts.asSent(frame);
    shown = { ...shown, frame: seen };
    if (stage.step === 'training' && stage.paused === null && counter) {
      keeper.pose(seen);
      counted(counter.step(seen));
    } else look(seen);
    move({ type: 'frame', frame: seen, problems: shown.problems });
    show({});
  }

  const feed = parts.openFeed({
    opened: () => {
      opened().catch((error: unknown) => {
        console.error(error);
        feed.close();
        move({ type: 'refuse', problem: 'models' });
        show({});
      });
    },
    frame: take,
    slower: (perSecond, isTooSlow) => {
      show({ rate: { perSecond, isTooSlow } });
    },
    refused: (problem) => {
      move({ type: 'refuse', problem });
      show({});
    },
  });

  const coming = parts.openCoach();
  async function opened(): Promise<void> {
    coach = await coming;
    move({ type: 'opened' });
    show({});
  }
  // Told by whoever waits for it.
  coming.catch(() => undefined);

  const stopTicking = parts.tick(() => {
    const before = shown.stage;
    move({ type: 'tick', nowMs: parts.nowMs() });
    if (shown.stage !== before) show({});
  });

  function close(): void {
    stopTicking();
    feed.close();
  }

  /** @returns whether there was a set to close */
  function closeSet(isDiscarded: boolean): void {
    if (!counter || shown.stage.step !== 'training') return;
    const { events, view } = counter.command('finish_set', parts.nowMs());
    shown = { ...shown, view };
    for (const event of events) {
      parts.tell({ type: 'coach', event, count: shown.count });
      if (event.type === 'set_finished') setOver(event.summary.count, event.summary.heldMs, isDiscarded);
    }
  }

  const run: TrainRun = {
    feed,
    rest: (ms) => {
      restMs = ms;
    },
    read: () => shown,
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => {
        listeners.delete(onChange);
      };
    },
    begin: () => {
      move({ type: 'begin', nowMs: parts.nowMs() });
      show({});
    },
    pauseOrGoOn: () => {
      const isPaused = shown.stage.step === 'training' && shown.stage.paused !== null;
      move({ type: isPaused ? 'go_on' : 'pause' });
      show({});
    },
    finishSet: () => {
      closeSet(false);
      show({});
    },
    discardSet: () => {
      closeSet(true);
      show({});
    },
    restLonger: (byMs) => {
      move({ type: 'rest_longer', byMs });
      show({});
    },
    correct: (by) => {
      if (shown.stage.step !== 'training') return;
      correction = Math.max(-engineCount, correction + by);
      show({ count: engineCount + correction });
    },
    weigh: keeper.weigh,
    end: () => {
      closeSet(false);
      move({ type: 'end' });
      close();
      show({});
      keeper.end().then(
        (workout) => {
          show({ workout });
        },
        () => {
          show({ workout: null });
        },
      );
    },
    close: () => {
      close();
      void keeper.end();
    },
  };
  return run;
}
