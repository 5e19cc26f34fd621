// A training as it happens: camera, engine, voice and store, moved by the stage that it is in. It lives outside of the screens.
import type { PoseFrame } from '@spotter/coach/pose/pose-frame';
import { createListeners } from '../parts/create-listeners.ts';
import { createCounter, type Counted, type Counter } from './counter.ts';
import { keepSoFar } from './keep-so-far.ts';
import { keepWorkout, type WorkoutKeeper } from './keep-workout.ts';
import type { OpenCoach, Trainable } from './open-coach.ts';
import { clearedBy, notBegun } from './not-begun.ts';
import { afterSet, isOver, plannedNow, skipped, swapped, type Programme } from './programme.ts';
import { shownAfter } from './shown-after.ts';
import { goesOnAsBefore, listed, setNow, setThatGoesOn } from './set-now.ts';
import { moveStage, type Effect, type StageEvent } from './stage.ts';
import type { TrainProblem } from './train-problem.ts';
import type { Shown, TrainRun, TrainRunParts } from './train-run.ts';
import { wasDone } from './was-done.ts';

/** To be called in the tap that starts: the camera and the voice are asked for there. */
export function beginTraining(parts: TrainRunParts): TrainRun {
  const listeners = createListeners();
  let coach: OpenCoach | undefined;
  /** Looks while somebody gets into place; what it counts is forgotten. */
  let looker: Counter | undefined;
  let counter: Counter | undefined;
  /** Of the set, by the engine, and what the person has put right of it. */
  let [engineCount, correction] = [0, 0];
  let wasReached = false;
  /** Of the last set that is listed; undefined where that was discarded. */
  let amend: ReturnType<WorkoutKeeper['finish']> | undefined;
  let shown: Shown = notBegun(parts);

  function show(change: Partial<Shown>): void {
    shown = { ...shown, ...change };
    listeners.tell();
  }

  const keeper = keepWorkout(parts.openTraining, parts.device, () => {
    const keeping = keeper.state();
    const isCut = keeping === 'waiting' && shown.keeping === 'kept' && shown.finder === 'server';
    show({ keeping });
    if (isCut) parts.tell({ type: 'cut' });
  });

  function counted({ events, view, problems }: Counted): void {
    engineCount = view.set.count;
    const count = engineCount + correction;
    const done = Math.max(count, Math.floor(view.heldMs / 1000));
    const { target } = plannedNow(shown.programme);
    const isReached = target !== null && done >= target && !wasReached;
    wasReached ||= isReached;
    shown = { ...shown, view, problems, count, cue: view.cue?.text ?? null };
    // Some count late, with the one that showed it: the count is said once.
    const lastCounted = events.findLast(({ type }) => type === 'repetition');
    for (const event of events) {
      if (coach) shown = shownAfter(shown, event, coach);
      parts.replays.note(event);
      if (event.type === 'repetition' && event !== lastCounted) continue;
      if (event.type === 'set_finished' && view.set.active) {
        setPassed(event.summary.count, event.summary.heldMs);
        continue;
      }
      parts.tell({ type: 'coach', event, count });
      if (event.type === 'set_finished') setOver(event.summary.count, event.summary.heldMs, false);
    }
    const name = events.some(({ type }) => type === 'exercise') ? shown.recognised : null;
    if (name !== null) parts.tell({ type: 'recognised', name, count });
    if (isReached) parts.tell({ type: 'target' });
  }

  /** Another exercise was recognised, and is counted from here on. */
  function setPassed(counted: number, heldMs: number): void {
    const set = setNow(shown, { count: counted + correction, heldMs, isDiscarded: false });
    keeper.passed(set);
    correction = 0;
    shown = { ...listed(shown, set), repetitions: [] };
  }

  function setOver(counted: number, heldMs: number, isDiscarded: boolean): void {
    const before = shown.programme;
    const { restMs } = plannedNow(before);
    const set = setNow(shown, { count: counted + correction, heldMs, isDiscarded });
    const change = keeper.finish(set);
    [correction, wasReached] = [0, false];
    if (wasDone(set)) amend = isDiscarded ? undefined : change;
    shown = listed(shown, set);
    const after = wasDone(set) && !isDiscarded ? afterSet(before) : before;
    move({ type: 'set_over', nowMs: parts.nowMs(), restMs: isOver(after) ? null : restMs });
    goOnWith(after);
  }

  /** What comes next is got ready while somebody rests. */
  function goOnWith(programme: Programme): void {
    const before = shown.programme;
    shown = { ...shown, programme };
    if (isOver(programme) && !isOver(before)) parts.tell({ type: 'next', what: null });
    const next = plannedNow(programme);
    if (plannedNow(before) === next) return;
    move({ type: 'other_exercise' });
    shown = { ...shown, weights: { ...shown.weights, next: next.weightKg } };
    keeper.choose(next);
    void openCoach(next.what);
    parts.tell({ type: 'next', what: next.what });
  }

  function perform(effect: Effect): void {
    parts.tell({ type: 'stage', effect });
    shown = { ...shown, ...clearedBy(effect) };
    if (effect.type === 'rest_over') looker = undefined;
    if (effect.type !== 'go' || !coach) return;
    counter ??= createCounter(coach);
    looker = undefined;
    keeper.begin();
    counted(counter.command('start_set', parts.nowMs()));
  }

  function move(event: StageEvent): void {
    const { stage, effects } = moveStage(shown.stage, event);
    shown = { ...shown, stage };
    for (const effect of effects) perform(effect);
  }

  function act(event: StageEvent): void {
    move(event);
    show({});
  }

  function look(frame: PoseFrame): void {
    if (!coach) return;
    looker ??= createCounter(coach);
    const { problems } = looker.step(frame);
    const news = problems.find((problem) => !shown.problems.includes(problem));
    shown = { ...shown, problems };
    if (news && shown.stage.step === 'checking') parts.tell({ type: 'problem', problem: news });
  }

  function take(frame: PoseFrame): void {
    const { stage } = shown;
    const seen = parts.asSent(frame);
    shown = { ...shown, frame: seen };
    if (stage.step === 'training' && stage.paused === null && counter) {
      keeper.pose(seen);
      counted(counter.step(seen));
    } else look(seen);
    act({ type: 'frame', frame: seen, problems: shown.problems });
  }

  const feed = parts.openFeed({
    opened: () => {
      const isThere = (): void => {
        act({ type: 'opened' });
      };
      // What fails in it is told where it is opened.
      coming.then(isThere, () => undefined);
    },
    frame: take,
    slower: (perSecond, isTooSlow) => {
      show({ rate: { perSecond, isTooSlow } });
    },
    refused: refuse,
    isWanted: () => shown.stage.step !== 'resting',
  });

  function refuse(problem: TrainProblem): void {
    closeSet(false);
    act({ type: 'refuse', problem });
    leave();
  }

  /** Until it is there nothing is counted; it takes less than a countdown. */
  function openCoach(what: Trainable): Promise<void> {
    coach = counter = looker = undefined;
    shown = { ...shown, recognised: null };
    const opening = parts.openCoach(what).then((opened) => {
      if (plannedNow(shown.programme).what === what) coach = opened;
    });
    opening.catch((error: unknown) => {
      console.error(error);
      refuse('models');
    });
    return opening;
  }

  const coming = openCoach(plannedNow(parts.programme).what);
  if (shown.weights.next !== null) keeper.weigh(shown.weights.next);

  const stopTicking = parts.tick(() => {
    const before = shown.stage;
    move({ type: 'tick', nowMs: parts.nowMs() });
    if (shown.stage !== before) show({});
  });
  const stopKeeping = keepSoFar(parts, keeper, () => shown);
  const sleep = parts.keepAwake((isAwake) => {
    show({ isAwake });
  });

  let isClosed = false;
  const letGo = parts.hold(() => {
    if (!isClosed) refuse('elsewhere');
  });

  function close(): void {
    isClosed = true;
    for (const stop of [stopTicking, stopKeeping, sleep]) stop();
    feed.close();
    parts.onClose();
  }

  /** What was done is stored all the same. */
  function leave(): void {
    close();
    void keeper.end().finally(letGo);
  }

  function closeSet(isDiscarded: boolean): void {
    if (!counter || shown.stage.step !== 'training') return;
    const { events, view } = counter.command('finish_set', parts.nowMs());
    shown = { ...shown, view };
    for (const event of events) {
      parts.tell({ type: 'coach', event, count: shown.count });
      if (event.type === 'set_finished') setOver(event.summary.count, event.summary.heldMs, isDiscarded);
    }
  }

  const endSet = (isDiscarded: boolean) => () => {
    closeSet(isDiscarded);
    show({});
  };

  return {
    feed,
    read: () => shown,
    subscribe: listeners.add,
    replay: parts.replays.of,
    findBy: (finder) => {
      if (finder === shown.finder) return;
      feed.findBy(finder);
      show({ finder, rate: null });
    },
    begin: () => {
      act({ type: 'begin', nowMs: parts.nowMs() });
    },
    pauseOrGoOn: () => {
      const isPaused = shown.stage.step === 'training' && shown.stage.paused !== null;
      act({ type: isPaused ? 'go_on' : 'pause' });
    },
    finishSet: endSet(false),
    discardSet: endSet(true),
    restartSet: () => {
      closeSet(true);
      act({ type: 'begin', nowMs: parts.nowMs() });
    },
    restLonger: (byMs) => {
      act({ type: 'rest_longer', byMs });
    },
    skip: () => {
      const { programme } = shown;
      closeSet(false);
      goOnWith(skipped(programme));
      show({});
    },
    swap: (what) => {
      closeSet(false);
      goOnWith(swapped(shown.programme, what));
      show({});
    },
    correct: (by) => {
      if (shown.stage.step === 'training') {
        correction = Math.max(-engineCount, correction + by);
        show({ count: engineCount + correction });
        return;
      }
      const last = shown.sets.at(-1);
      if (shown.stage.step !== 'resting' || !amend || !last) return;
      const set = { ...last, count: Math.max(0, last.count + by) };
      amend({ count: set.count });
      show({ sets: [...shown.sets.slice(0, -1), set] });
    },
    weigh: (weightKg) => {
      if (shown.stage.step === 'resting') amend?.({ weightKg });
      const goesOn = goesOnAsBefore(shown);
      if (goesOn) keeper.weigh(weightKg);
      show({ weights: { last: weightKg, next: goesOn ? weightKg : shown.weights.next } });
    },
    rate: (effort) => amend?.({ effort }),
    end: () => {
      closeSet(false);
      act({ type: 'end' });
      close();
      const ending = keeper.end().finally(letGo);
      ending.then(show, () => {
        show({ workout: null });
      });
    },
    close: () => {
      const set = setThatGoesOn(shown);
      if (set) keeper.finish(set);
      leave();
    },
  };
}
