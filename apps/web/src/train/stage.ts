// A training from the first picture to its end, as a pure machine. Moments are those of frames, in milliseconds.
import type { PoseFrame } from '@spotter/coach/pose/pose-frame';
import type { PictureProblem } from './counter.ts';
import { followPlace, type Place } from './place.ts';
import type { TrainProblem } from './train-problem.ts';

export type Stage =
  /** The camera is asked for, and the models are loaded. */
  | { readonly step: 'opening' }
  /** The picture is live, and nothing counts: somebody gets into place. */
  | { readonly step: 'checking'; readonly place: Place | null }
  | { readonly step: 'counting_down'; readonly left: number; readonly goMs: number }
  | {
      readonly step: 'training';
      /** `left`: the person is out of the picture. */
      readonly paused: 'left' | 'asked' | null;
      readonly place: Place | null;
      readonly seenMs: number;
    }
  /** Between two sets; `untilMs` is null where nobody is timed. */
  | { readonly step: 'resting'; readonly nowMs: number; readonly untilMs: number | null }
  | { readonly step: 'ended' }
  | { readonly step: 'refused'; readonly problem: TrainProblem };

export type StageEvent =
  | { readonly type: 'opened' }
  | { readonly type: 'refuse'; readonly problem: TrainProblem }
  | { readonly type: 'frame'; readonly frame: PoseFrame; readonly problems: readonly PictureProblem[] }
  | { readonly type: 'tick'; readonly nowMs: number }
  /** Count now: somebody is in place, or rests no longer. */
  | { readonly type: 'begin'; readonly nowMs: number }
  | { readonly type: 'pause' }
  | { readonly type: 'go_on' }
  | { readonly type: 'set_over'; readonly nowMs: number; readonly restMs: number | null }
  | { readonly type: 'rest_longer'; readonly byMs: number }
  /** Whoever gets ready does so anew: its place may be another. */
  | { readonly type: 'other_exercise' }
  | { readonly type: 'end' };

export type Effect =
  | { readonly type: 'count_down'; readonly left: number }
  /** From this moment on it counts. */
  | { readonly type: 'go' }
  | { readonly type: 'paused' }
  | { readonly type: 'gone_on' }
  | { readonly type: 'rest_over' }
  | { readonly type: 'close' };

export interface Moved {
  readonly stage: Stage;
  readonly effects: readonly Effect[];
}

export const opening: Stage = { step: 'opening' };

const countdownSeconds = 3;
/** In place for so long, with nothing wrong about the picture, somebody is ready. */
const readyMs = 3_000;
/** Whoever stays in place although something is wrong has no better place: it is said, and it begins. */
const settledMs = 10_000;
/** Out of the picture for so long, somebody has left. */
const leftMs = 3_000;
/** Back in place for so long, somebody goes on. */
const backMs = 1_500;

/** What makes counting poor, so that it is worth waiting for a better place. */
const hinders: ReadonlySet<PictureProblem> = new Set([
  'too_dark',
  'too_close',
  'cut_off',
  'too_far',
  'limb_hidden',
]);

const stay = (stage: Stage): Moved => ({ stage, effects: [] });
const checking: Stage = { step: 'checking', place: null };

function countDown(nowMs: number): Moved {
  return {
    stage: { step: 'counting_down', left: countdownSeconds, goMs: nowMs + countdownSeconds * 1000 },
    effects: [{ type: 'count_down', left: countdownSeconds }],
  };
}

const lasted = (place: Place | null, tMs: number, forMs: number): boolean =>
  place !== null && tMs - place.sinceMs >= forMs;

function takeFrame(stage: Stage, frame: PoseFrame, problems: readonly PictureProblem[]): Moved {
  const { tMs } = frame;
  if (stage.step === 'checking') {
    const place = followPlace(stage.place, frame);
    const isHindered = problems.some((problem) => hinders.has(problem));
    return lasted(place, tMs, isHindered ? settledMs : readyMs) ? countDown(tMs) : stay({ ...stage, place });
  }
  if (stage.step !== 'training') return stay(stage);
  const place = followPlace(stage.place, frame);
  const seenMs = frame.landmarks === null ? stage.seenMs : tMs;
  if (stage.paused === null && tMs - seenMs >= leftMs) {
    return { stage: { ...stage, place: null, seenMs, paused: 'left' }, effects: [{ type: 'paused' }] };
  }
  if (stage.paused === 'left' && lasted(place, tMs, backMs)) {
    return { stage: { ...stage, place, seenMs, paused: null }, effects: [{ type: 'gone_on' }] };
  }
  return stay({ ...stage, place, seenMs });
}

function tick(stage: Stage, nowMs: number): Moved {
  if (stage.step === 'counting_down') {
    const left = Math.ceil((stage.goMs - nowMs) / 1000);
    if (left <= 0) {
      return {
        stage: { step: 'training', paused: null, place: null, seenMs: nowMs },
        effects: [{ type: 'go' }],
      };
    }
    return left === stage.left
      ? stay(stage)
      : { stage: { ...stage, left }, effects: [{ type: 'count_down', left }] };
  }
  if (stage.step !== 'resting') return stay(stage);
  return stage.untilMs !== null && nowMs >= stage.untilMs
    ? { stage: checking, effects: [{ type: 'rest_over' }] }
    : stay({ ...stage, nowMs });
}

/** What does not fit the step changes nothing. */
export function moveStage(stage: Stage, event: StageEvent): Moved {
  if (stage.step === 'ended') return stay(stage);
  switch (event.type) {
    case 'opened':
      return stay(stage.step === 'opening' ? checking : stage);
    case 'refuse':
      return { stage: { step: 'refused', problem: event.problem }, effects: [] };
    case 'frame':
      return takeFrame(stage, event.frame, event.problems);
    case 'tick':
      return tick(stage, event.nowMs);
    case 'begin':
      return stage.step === 'checking' || stage.step === 'resting' ? countDown(event.nowMs) : stay(stage);
    case 'pause':
      return stage.step === 'training' && stage.paused === null
        ? { stage: { ...stage, paused: 'asked' }, effects: [{ type: 'paused' }] }
        : stay(stage);
    case 'go_on':
      return stage.step === 'training' && stage.paused !== null
        ? { stage: { ...stage, paused: null, place: null }, effects: [{ type: 'gone_on' }] }
        : stay(stage);
    case 'set_over': {
      const { nowMs, restMs } = event;
      const untilMs = restMs === null ? null : nowMs + restMs;
      return stay(stage.step === 'training' ? { step: 'resting', nowMs, untilMs } : stage);
    }
    case 'rest_longer':
      return stay(
        stage.step === 'resting' && stage.untilMs !== null
          ? { ...stage, untilMs: Math.max(stage.nowMs, stage.untilMs + event.byMs) }
          : stage,
      );
    case 'other_exercise':
      return stay(stage.step === 'checking' || stage.step === 'counting_down' ? checking : stage);
    case 'end':
      return { stage: { step: 'ended' }, effects: [{ type: 'close' }] };
  }
}
