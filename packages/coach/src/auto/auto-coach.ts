// The coach that is not told the exercise: it recognises what is done, counts it from its first repetition, and changes with it.

import { coachOf, createCoach, type Coach, type CoachStep } from '../coach.ts';
import { createGenericCoach, genericSpecification } from '../generic/generic-coach.ts';
import { finelyApartMs } from '../motion/follow-motion.ts';
import { type Body, parseBody } from '../pose/body.ts';
import { joints } from '../pose/joints.ts';
import type { PoseFrame } from '../pose/pose-frame.ts';
import { followAcross } from '../pose/stance.ts';
import { nothingRecognised, recognise, type Recognised } from '../recognise/recogniser.ts';
import { startTrack } from '../reps/track.ts';
import type { Specification } from '../specification/specification.ts';
import type { CoachEvent } from '../step/coach-event.ts';
import type { CoachSettings } from '../step/coach-settings.ts';
import type { AutoMemory, CoachState } from '../step/coach-state.ts';
import type { StepContext, Stepped } from '../step/step-context.ts';

/** What is done is looked at this often until it is known, and then, for a change. */
const searching = { lookEveryMs: 400, apartMs: finelyApartMs } as const;
const known = { lookEveryMs: 1000, apartMs: finelyApartMs } as const;
/** A coach that found nothing to count is asked again after this long: it looks at all of the last seconds. */
const tryEveryMs = 2000;
/** A coach that takes over starts so long before the repetitions that it was recognised by. */
const beforeMs = 1500;
/** What is told of the frames that a coach catches up on; the rest is over. */
const toldLate: ReadonlySet<CoachEvent['type']> = new Set([
  'set_started',
  'repetition',
  'partial_repetition',
]);

/** Before the first frame. */
const nothingDone: AutoMemory = {
  recognition: nothingRecognised,
  frames: [],
  exercise: null,
  triedMs: null,
};

/** Makes it. `specifications` by key; one of the members that none describes is counted by what is repeated. */
export function createAutoCoach(
  specifications: ReadonlyMap<string, Specification>,
  given: CoachSettings & Required<Pick<CoachSettings, 'members'>>,
): Coach {
  // It looks at what is done itself.
  const settings = { ...given, recognition: false };
  const waiting = coachOf(genericSpecification('auto', 'Automatic'), settings, stepWaiting);
  const coaches = new Map<string, Coach>();

  function coachFor(key: string | undefined): Coach {
    if (key === undefined) return waiting;
    const specification = specifications.get(key);
    const made = coaches.get(key);
    const name = key.replaceAll('_', ' ');
    const coach =
      made ??
      (specification ? createCoach(specification, settings) : createGenericCoach({ key, name }, settings));
    coaches.set(key, coach);
    return coach;
  }

  /** A step of the coach that counts, as one of this coach. */
  function shown(step: CoachStep, auto: AutoMemory): CoachStep {
    return {
      state: { ...step.state, auto },
      events: step.events,
      view: { ...step.view, exercise: auto.exercise?.key ?? null },
    };
  }

  /** What the coach that was recognised as the right one makes of the last seconds; null where that is nothing. */
  function change(state: CoachState, auto: AutoMemory, to: Recognised, tMs: number): CoachStep | null {
    const before = coachFor(auto.exercise?.key).command(state, { type: 'finish_set', tMs });
    const coach = coachFor(to.exercise);
    const exercise = { key: to.exercise, family: to.family };
    const { set, camera, cues } = before.state;
    const fresh: CoachState = {
      ...coach.initial,
      camera,
      cues,
      set: { ...coach.initial.set, number: set.number },
    };
    const events: CoachEvent[] = [
      ...before.events,
      { type: 'exercise', tMs, exercise: to.exercise, family: to.family },
    ];
    const fromMs = auto.exercise === null ? -Infinity : to.fromMs - beforeMs;
    let step: CoachStep = { ...before, state: fresh };
    for (const frame of auto.frames) {
      if (frame.tMs < fromMs) continue;
      step = coach.step(step.state, frame);
      const late = step.events.filter(({ type }) => frame.tMs === tMs || toldLate.has(type));
      events.push(...late.map((event): CoachEvent => ({ ...event, tMs })));
    }
    const counts = events.some(({ type }) => type === 'repetition');
    return counts ? shown({ ...step, events }, { ...auto, exercise, triedMs: null }) : null;
  }

  function step(state: CoachState, frame: PoseFrame): CoachStep {
    const before = state.auto ?? nothingDone;
    const coach = coachFor(before.exercise?.key);
    const { tMs } = frame;
    if (!Number.isFinite(tMs) || (state.tMs !== null && tMs <= state.tMs))
      return shown(coach.step(state, frame), before);
    const body = parseBody(frame);
    const pace = before.exercise === null ? searching : known;
    const recognition =
      body === null ? before.recognition : recognise(before.recognition, body, tMs, pace, given.members);
    const auto = { ...before, recognition, frames: keepFrame(before.frames, frame) };
    const { recognised } = recognition;
    const isDue = auto.triedMs === null || tMs - auto.triedMs >= tryEveryMs;
    if (recognised === null || recognised.family === auto.exercise?.family || !isDue) {
      return shown(coach.step(state, frame), auto);
    }
    const frames = [...auto.frames.filter((kept) => kept.tMs < tMs), frame];
    const changed = change(state, { ...auto, frames }, recognised, tMs);
    return changed ?? shown(coach.step(state, frame), { ...auto, triedMs: tMs });
  }

  return {
    specification: waiting.specification,
    initial: { ...waiting.initial, auto: nothingDone },
    step,
    command: (state, command) => {
      const auto = state.auto ?? nothingDone;
      return shown(coachFor(auto.exercise?.key).command(state, command), auto);
    },
  };
}

/** What a frame does of somebody of whom it is not known yet what they do: they are seen, and nothing is counted. */
function stepWaiting(state: CoachState, tMs: number, body: Body, { specification }: StepContext): Stepped {
  const { image } = body;
  const dtMs = state.bodyMs === null ? 0 : tMs - state.bodyMs;
  const across = followAcross(state.across, body, dtMs);
  const confidence = Math.max(image[joints.leftShoulder]?.seen ?? 0, image[joints.rightShoulder]?.seen ?? 0);
  const tracks = [{ ...startTrack('both', specification, null), confidence }];
  return { state: { ...state, tMs, bodyMs: tMs, across, tracks }, events: [], candidates: [] };
}

/** Long enough for what happens until two repetitions are recognised. */
const keptMs = 20_000;
/** More than 16 frames a second tell no more. */
const apartMs = 59;

/** Adds a frame and lets go of those that are too old. */
function keepFrame(frames: readonly PoseFrame[], frame: PoseFrame): readonly PoseFrame[] {
  const last = frames.at(-1);
  if (last !== undefined && frame.tMs - last.tMs < apartMs) return frames;
  const first = frames.findIndex(({ tMs }) => tMs >= frame.tMs - keptMs);
  return [...(first < 0 ? [] : frames.slice(first)), frame];
}
