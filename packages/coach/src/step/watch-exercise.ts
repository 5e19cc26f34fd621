// Tells when what is done is clearly another exercise than the chosen one: rarely, only when sure, and without stopping the count.

import type { CoachEvent } from './coach-event.ts';
import { textIn } from '../texts/text-in.ts';
import type { CueWish } from '../form/cue-scheduler.ts';
import type { Body } from '../pose/body.ts';
import type { Family } from '../specification/family.ts';
import { familyTexts } from '../recognise/family-texts.ts';
import { nothingRecognised, recognise } from '../recognise/recogniser.ts';
import type { StepContext, Taken } from './step-context.ts';
import { otherExerciseText } from '../texts/other-exercise-text.ts';

/** A warning has time, and everybody pays for it. */
const pace = { lookEveryMs: 1500, apartMs: 95 } as const;
/** Sure: seen this often, over so long, and fitting this well. */
const timesNeeded = 3;
const lastingMs = 4000;
const fitNeeded = 0.7;
/** A warning that was not heeded is meant: it is said again after this long. */
const againMs = 60_000;
/** Too small a movement to speak against anything. */
const neverTold: ReadonlySet<Family> = new Set(['calf_raise']);

/** Follows what is done beside what is counted, and tells where they differ. */
export function tellOtherExercise(taken: Taken, body: Body | null, context: StepContext): Taken {
  const { specification, settings } = context;
  const { state } = taken;
  const { tMs } = state;
  const chosen = specification.family;
  if (!settings.recognition || chosen === undefined || body === null || tMs === null) return taken;
  const recognition = recognise(state.recognition ?? nothingRecognised, body, tMs, pace);
  const next = { ...state, recognition };
  const seen = recognition.recognised;
  const sure =
    seen !== null &&
    seen.seenMs === tMs &&
    seen.family !== chosen &&
    !neverTold.has(seen.family) &&
    seen.times >= timesNeeded &&
    seen.fit >= fitNeeded &&
    tMs - seen.sinceMs >= lastingMs &&
    (state.otherToldMs === undefined || tMs - state.otherToldMs >= againMs);
  if (!sure) return { ...taken, state: next };
  const name = (family: Family) => textIn(familyTexts[family], settings.language);
  const text = textIn(otherExerciseText, settings.language)
    .replace('{seen}', name(seen.family))
    .replace('{chosen}', name(chosen));
  const event: CoachEvent = {
    type: 'other_exercise',
    tMs,
    family: seen.family,
    exercise: seen.exercise,
    text,
  };
  const wish: CueWish = { id: 'other_exercise', text, reason: 'camera', severity: 1, rule: null };
  return {
    state: { ...next, otherToldMs: tMs },
    events: [...taken.events, event],
    wishes: [...taken.wishes, wish],
  };
}
