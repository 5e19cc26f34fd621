// A movement that ended becomes a repetition, a partial one, or the other side of one that is counted already.

import { cameraTexts } from '../camera/camera-texts.ts';
import { candidatesOfFaults, candidatesOfRepetition } from '../form/candidate-cues.ts';
import { roundTo } from '../geometry/round-to.ts';
import type { View } from '../pose/stance.ts';
import { describeMovement, describeRepetition, judgeMovement } from '../reps/describe-repetition.ts';
import { tallyRepetition } from '../reps/set-tally.ts';
import { openSet } from '../reps/set.ts';
import type { EndedMovement, RefusedMovement } from '../reps/track.ts';
import type { Specification } from '../specification/specification.ts';
import { textIn } from '../texts/text-in.ts';
import type { CoachEvent } from './coach-event.ts';
import type { CoachState } from './coach-state.ts';
import type { StepContext, Stepped } from './step-context.ts';

/** Fewer frames than this from start to end and movements get lost between them (docs/evaluation.md, sweeps). */
const neededFrames = 4;
/** The rate is complained of at most this often. */
const rateGapMs = 10_000;

/** Adds a movement to a state, and tells of it. */
export function applyMovement(
  stepped: Stepped,
  ended: EndedMovement,
  view: View,
  context: StepContext,
): Stepped {
  const { state } = stepped;
  const { excursion, track } = ended;
  if (countedAlready(state, ended)) {
    return excursion.kind === 'partial' ? stepped : { ...stepped, state: withSpan(state, ended) };
  }
  const tMs = excursion.endMs;
  const opened = openSet(state.set, tMs);
  const rate = rateNotice(state, ended, context.settings.language);
  const before: CoachState = {
    ...state,
    set: { ...opened.set, movedMs: tMs },
    rateToldMs: rate ? tMs : state.rateToldMs,
  };
  const told = [...stepped.events, ...opened.events];
  if (excursion.kind === 'partial') {
    const { tally } = before.set;
    const set = { ...before.set, tally: { ...tally, partials: tally.partials + 1 } };
    const partials = state.partials + 1;
    const { specification, settings } = context;
    const { faults } = judgeMovement(ended, specification, view, settings.language);
    const serious = faults.filter(({ severity }) => severity > 1);
    const movement = describeMovement(ended, specification.tempo);
    const event: CoachEvent = { type: 'partial_repetition', tMs, movement, faults, partials };
    return {
      state: { ...before, set, partials },
      events: [...told, event, ...(rate ? [rate] : [])],
      candidates: [...stepped.candidates, ...candidatesOfFaults(serious, specification, settings.language)],
    };
  }
  const numbers = {
    number: state.count + 1,
    numberInSet: before.set.tally.count + 1,
    set: before.set.number,
    fastest: before.set.tally.fastest,
  };
  const { specification, settings } = context;
  const repetition = describeRepetition(ended, specification, numbers, view, settings.language);
  const { candidates, cues } = candidatesOfRepetition(
    repetition,
    specification,
    state.cues,
    settings.language,
  );
  const counted: CoachState = {
    ...before,
    count: numbers.number,
    set: { ...before.set, tally: tallyRepetition(before.set.tally, repetition) },
    cues,
  };
  return {
    state: track.side === 'both' ? counted : withSpan(counted, ended),
    events: [...told, { type: 'repetition', tMs, repetition }, ...(rate ? [rate] : [])],
    candidates: [...stepped.candidates, ...candidates],
  };
}

function withSpan(state: CoachState, { excursion, track }: EndedMovement): CoachState {
  const { startMs, peakMs, endMs } = excursion;
  return { ...state, lastCounted: { ...state.lastCounted, [track.side]: { startMs, peakMs, endMs } } };
}

/** Share of the shorter movement within which two sides' far ends count as one; in turn they are half a cycle apart. */
const togetherShare = 0.4;

/** Both arms at once are one repetition: the side that ends second has been counted with the first. */
function countedAlready(state: CoachState, { excursion, track }: EndedMovement): boolean {
  if (track.side === 'both') return false;
  const other = state.lastCounted[track.side === 'left' ? 'right' : 'left'];
  if (other === undefined) return false;
  const shorterMs = Math.min(excursion.endMs - excursion.startMs, other.endMs - other.startMs);
  return Math.abs(excursion.peakMs - other.peakMs) <= togetherShare * shorterMs;
}

function rateNotice(state: CoachState, { excursion }: EndedMovement, language: string): CoachEvent | null {
  const { startMs, endMs, frames } = excursion;
  if (frames >= neededFrames) return null;
  if (state.rateToldMs !== null && endMs - state.rateToldMs < rateGapMs) return null;
  const seconds = (endMs - startMs) / 1000;
  const rate = { isFps: roundTo(frames / seconds, 0.1), neededFps: Math.ceil(neededFrames / seconds) };
  return {
    type: 'camera',
    tMs: endMs,
    help: 'rate_too_low',
    text: textIn(cameraTexts.rate_too_low, language),
    rate,
  };
}

/** Tells of a movement that was another exercise, so that a count that stays can be explained. */
export function otherMovement(refused: RefusedMovement, tMs: number, { tempo }: Specification): CoachEvent {
  const { requirement, value } = refused.refusal;
  return {
    type: 'other_movement',
    tMs,
    movement: describeMovement(refused, tempo),
    because: typeof requirement === 'string' ? requirement : `${requirement.signal} ${requirement.take}`,
    value: value === null ? null : roundTo(value, 0.001),
  };
}
