// Tells when what is done is clearly another exercise than the chosen one: rarely, only when sure, and without stopping the count.

import type { CueCandidate } from '../form/cue-scheduler.ts';
import type { Body } from '../pose/body.ts';
import { familyTexts } from '../recognise/family-texts.ts';
import { nothingRecognised, recognise } from '../recognise/recogniser.ts';
import type { Family } from '../specification/family.ts';
import { otherExerciseText } from '../texts/other-exercise-text.ts';
import { textIn } from '../texts/text-in.ts';
import type { CoachEvent } from './coach-event.ts';
import type { StepContext, Stepped } from './step-context.ts';

/** A warning has time, and everybody pays for it: most of all who does what was chosen, and was just seen to. */
const pace = { lookEveryMs: 1500, apartMs: 95 } as const;
const pacePleased = { ...pace, lookEveryMs: 4500 } as const;
/** Sure: seen this often, over so long, and fitting this well. */
const timesNeeded = 3;
const lastingMs = 4000;
const fitNeeded = 0.7;
/** A warning that was not heeded is meant: it is said again after this long. */
const againMs = 60_000;
/** Too small a movement to speak against anything. */
const neverTold: ReadonlySet<Family> = new Set(['calf_raise']);

/** Follows what is done beside what is counted, and tells where they differ. */
export function stepRecognition(stepped: Stepped, body: Body | null, context: StepContext): Stepped {
  const { specification, settings } = context;
  const { state } = stepped;
  const { tMs } = state;
  const chosen = specification.family;
  if (!settings.recognition || chosen === undefined || body === null || tMs === null) return stepped;
  const before = state.recognition ?? nothingRecognised;
  const isPleased = before.recognised?.family === chosen && before.candidate === null;
  const recognition = recognise(before, body, tMs, isPleased ? pacePleased : pace, settings.members);
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
  if (!sure) return { ...stepped, state: next };
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
  const candidate: CueCandidate = { id: 'other_exercise', text, reason: 'camera', severity: 1, rule: null };
  return {
    state: { ...next, otherToldMs: tMs },
    events: [...stepped.events, event],
    candidates: [...stepped.candidates, candidate],
  };
}
