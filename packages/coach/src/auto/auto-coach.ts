// The coach that is not told the exercise: it recognises what is done, counts it from its first repetition, and changes with it.

import { coachOf, createCoach, type Coach, type CoachStep } from '../coach.ts';
import type { CoachEvent } from '../step/coach-event.ts';
import type { CoachSettings } from '../step/coach-settings.ts';
import type { AutoMemory, CoachState } from '../step/coach-state.ts';
import type { Specification } from '../specification/specification.ts';
import { createGenericCoach } from '../generic/generic-coach.ts';
import { genericSpecification } from '../generic/generic-specification.ts';
import { finelyApartMs } from '../motion/motion-window.ts';
import { readBody } from '../pose/body.ts';
import type { PoseFrame } from '../pose/pose-frame.ts';
import { recognise, type Recognised } from '../recognise/recogniser.ts';
import { keepFrame, nothingDone } from './auto-memory.ts';
import { takeWaitingBody } from './step-waiting.ts';

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

/** Makes it. `specifications` by key; an exercise that none describes is counted by what is repeated. */
export function createAutoCoach(
  specifications: ReadonlyMap<string, Specification>,
  given: CoachSettings = {},
): Coach {
  // It looks at what is done itself.
  const settings = { ...given, recognition: false };
  const waiting = coachOf(genericSpecification('auto', 'Automatic'), settings, takeWaitingBody);
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
    const body = readBody(frame);
    const pace = before.exercise === null ? searching : known;
    const recognition = body === null ? before.recognition : recognise(before.recognition, body, tMs, pace);
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
