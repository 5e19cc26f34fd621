// What the engine has seen of a training: it counts sets, and takes frames in their order.
import type { Coach } from '@spotter/coach/coach';
import type { PoseFrame } from '@spotter/coach/pose/pose-frame';
import type { CoachEvent } from '@spotter/coach/step/coach-event';
import type { CoachState } from '@spotter/coach/step/coach-state';
import type { CoachView } from '@spotter/coach/step/coach-view';

export interface Counted {
  readonly events: readonly CoachEvent[];
  readonly view: CoachView;
  /** What keeps the camera from seeing well now, the one that matters most first. */
  readonly problems: readonly PictureProblem[];
}

export type PictureProblem = keyof CoachState['camera']['problems'];

export interface Counter {
  readonly step: (frame: PoseFrame) => Counted;
  readonly command: (type: 'start_set' | 'finish_set', tMs: number) => Counted;
}

/** What keeps from counting comes before what keeps from judging. */
const order: readonly PictureProblem[] = [
  'too_dark',
  'too_close',
  'cut_off',
  'too_far',
  'limb_hidden',
  'several_people',
  'wrong_view',
];

export function createCounter(coach: Coach): Counter {
  let state = coach.start();
  function take(step: ReturnType<Coach['step']>): Counted {
    ({ state } = step);
    const { problems } = state.camera;
    return { events: step.events, view: step.view, problems: order.filter((name) => problems[name].holds) };
  }
  return {
    step: (frame) => take(coach.step(state, frame)),
    command: (type, tMs) => take(coach.command(state, { type, tMs: Math.max(tMs, state.tMs ?? 0) })),
  };
}
