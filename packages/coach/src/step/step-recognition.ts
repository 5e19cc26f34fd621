// Tells when what is done is clearly another exercise than the chosen one: rarely, only when sure, and without stopping the count.

import type { Body } from '../pose/body.ts';
import { doesBodyStay } from '../motion/does-body-stay.ts';
import { finelyApartMs } from '../motion/follow-motion.ts';
import { fewestPoses } from '../motion/stray-of.ts';
import { familyTexts } from '../recognise/family-texts.ts';
import { followBody, nothingRecognised, recognise, type Recognised } from '../recognise/recogniser.ts';
import type { Family } from '../specification/family.ts';
import type { Counting, Specification } from '../specification/specification.ts';
import { otherExerciseText } from '../texts/other-exercise-text.ts';
import { textIn } from '../texts/text-in.ts';
import type { CoachState } from './coach-state.ts';
import type { StepContext, Told } from './step-context.ts';

/** A warning has time, and everybody pays for it: most of all who does what was chosen, and was just seen to. */
const pace = { lookEveryMs: 1500, apartMs: 95 } as const;
const pacePleased = { ...pace, lookEveryMs: 4500 } as const;
/** Sure: seen this often, over so long, and fitting this well. */
const timesNeeded = 3;
const lastingMs = 4000;
const fitNeeded = 0.7;
/** A warning that was not heeded is meant: it is said again after this long. */
const againMs = 60_000;
/** Until then nobody has to look, but for the last half a minute: the movement of so long is looked at, and it has to last. */
const madeUpMs = 30_000;
/** Too small a movement to speak against anything. */
const neverTold: ReadonlySet<Family> = new Set(['calf_raise']);

/** Follows what is done beside what is counted, and tells where they differ. */
export function stepRecognition(
  state: CoachState,
  tMs: number,
  body: Body,
  { specification, settings, apartMs }: StepContext,
  { events, candidates }: Told,
): void {
  const chosen = specification.family;
  if (!settings.recognition || chosen === undefined) {
    followWhole(state, tMs, body, specification, apartMs);
    return;
  }
  const sinceToldMs = state.otherToldMs === null ? Infinity : tMs - state.otherToldMs;
  const memory = state.recognition ?? nothingRecognised();
  state.recognition = memory;
  if (sinceToldMs < againMs - madeUpMs) {
    followBody(memory, body, tMs, { apartMs });
    return;
  }
  const isPleased = memory.recognised?.family === chosen && memory.candidate === null;
  const { lookEveryMs } = isPleased ? pacePleased : pace;
  recognise(memory, body, tMs, { lookEveryMs, apartMs }, settings.members);
  const seen = memory.recognised;
  if (seen === null || seen.family === chosen || !isSure(seen, tMs)) return;
  if (sinceToldMs < againMs) return;
  state.otherToldMs = tMs;
  const { family, exercise } = seen;
  const name = (one: Family) => textIn(familyTexts[one], settings.language);
  const text = textIn(otherExerciseText, settings.language)
    .replace('{seen}', name(family))
    .replace('{chosen}', name(chosen));
  events.push({ type: 'other_exercise', tMs, family, exercise, text });
  candidates.push({ id: 'other_exercise', text, reason: 'camera', severity: 1, rule: null });
}

/** Follows the whole body where nobody looks what it does: a movement that ends is asked whether the body came back. */
function followWhole(
  state: CoachState,
  tMs: number,
  body: Body,
  { kind, counting }: Specification,
  apartMs: number,
): void {
  if (kind === 'hold' || counting.components.length === 0 || state.auto !== null) return;
  state.recognition ??= nothingRecognised();
  followBody(state.recognition, body, tMs, { apartMs });
}

/** As often as usual, and often enough to see the quickest movement that counts on its way, and each bounce of a body that is to stay. */
export function apartFor(counting: Counting): number {
  const usual = doesBodyStay(counting) ? finelyApartMs : pace.apartMs;
  return Math.min(usual, counting.minimumDurationMs / fewestPoses);
}

function isSure({ family, seenMs, sinceMs, times, fit }: Recognised, tMs: number): boolean {
  if (seenMs !== tMs || neverTold.has(family)) return false;
  return times >= timesNeeded && fit >= fitNeeded && tMs - sinceMs >= lastingMs;
}
