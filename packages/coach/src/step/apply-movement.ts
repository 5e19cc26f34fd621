// A movement that ended becomes a repetition, a partial one, or the other side of one that is counted already.

import { cameraTexts } from '../camera/camera-texts.ts';
import { candidatesOfFaults, candidatesOfRepetition } from '../form/candidate-cues.ts';
import { roundTo } from '../geometry/round-to.ts';
import type { Refusal } from '../measure/conditions.ts';
import type { View } from '../pose/stance.ts';
import {
  describeMovement,
  judgeMovement,
  judgeRepetition,
  placeRepetition,
  type JudgedMovement,
} from '../reps/describe-repetition.ts';
import type { Repetition } from '../reps/repetition.ts';
import type { Excursion } from '../reps/phase-machine.ts';
import type { SeenMovement } from '../reps/seen-movement.ts';
import { tallyRepetition } from '../reps/set-tally.ts';
import { openSet } from '../reps/set.ts';
import type { EndedMovement } from '../reps/track.ts';
import type { Counting, Specification } from '../specification/specification.ts';
import { textIn } from '../texts/text-in.ts';
import type { CoachEvent } from './coach-event.ts';
import type { CoachState } from './coach-state.ts';
import type { StepContext, Told } from './step-context.ts';

/** Fewer frames than this from start to end and movements get lost between them (docs/evaluation-lists.md, sweeps). */
const neededFrames = 4;
/** The rate is complained of at most this often. */
const rateGapMs = 10_000;

/** Adds a movement to a state, and tells of it. */
export function applyMovement(
  state: CoachState,
  ended: EndedMovement,
  view: View,
  context: StepContext,
  told: Told,
): void {
  const { excursion, side } = ended;
  if (isCountedAlready(state, ended, context.specification.counting)) {
    if (excursion.kind === 'repetition') keepSpan(state, ended);
    return;
  }
  const tMs = excursion.endMs;
  const opened = openSet(state.set, tMs);
  told.events.push(...opened.events);
  state.set = { ...opened.set, movedMs: Math.max(tMs, opened.set.movedMs ?? tMs) };
  if (excursion.kind === 'partial') {
    applyPartial(state, ended, view, context, told);
  } else {
    applyRepetition(state, ended, view, context, told);
    if (side !== 'both') keepSpan(state, ended);
  }
  const rate = rateNotice(state, ended, context.settings.language);
  if (rate === null) return;
  state.rateToldMs = tMs;
  told.events.push(rate);
}

function applyPartial(
  state: CoachState,
  ended: EndedMovement,
  view: View,
  { specification, settings: { language } }: StepContext,
  { events, candidates }: Told,
): void {
  const { tally } = state.set;
  state.set = { ...state.set, tally: { ...tally, partials: tally.partials + 1 } };
  state.partials += 1;
  const { faults } = judgeMovement(ended, specification, view, language);
  const movement = describeMovement(ended, specification.tempo);
  const tMs = ended.excursion.endMs;
  events.push({ type: 'partial_repetition', tMs, movement, faults, partials: state.partials });
  const serious = faults.filter(({ severity }) => severity > 1);
  candidates.push(...candidatesOfFaults(serious, specification, language));
}

function applyRepetition(
  state: CoachState,
  ended: EndedMovement,
  view: View,
  { specification, settings: { language } }: StepContext,
  { events, candidates }: Told,
): void {
  const repetition = countRepetition(state, judgeRepetition(ended, specification, view, language));
  const said = candidatesOfRepetition(repetition, specification, state.cues, language);
  state.cues = said.cues;
  candidates.push(...said.candidates);
  state.set = { ...state.set, tally: tallyRepetition(state.set.tally, repetition) };
  events.push({ type: 'repetition', tMs: ended.excursion.endMs, repetition });
}

/** Gives a repetition its numbers. */
function countRepetition(state: CoachState, judged: JudgedMovement): Repetition {
  const { number: set, tally } = state.set;
  state.count += 1;
  const place = { number: state.count, numberInSet: tally.count + 1, set, fastest: tally.fastest };
  return placeRepetition(judged, place);
}

/** Counts a movement of the open set after all: what was told of it before is not so, and nothing more is said of its form. */
export function applyLate(state: CoachState, movement: SeenMovement, tMs: number, { events }: Told): void {
  const { draft, kind, refused } = movement;
  if (draft === null) return;
  movement.draft = null;
  const { set } = openSet(state.set, tMs);
  const wasPartial = kind === 'partial' && refused === null;
  const partials = set.tally.partials - (wasPartial ? 1 : 0);
  if (wasPartial) state.partials -= 1;
  state.set = set;
  const repetition: Repetition = { ...countRepetition(state, draft), late: true };
  state.set = { ...set, tally: tallyRepetition({ ...set.tally, partials }, repetition) };
  events.push({ type: 'repetition', tMs, repetition, ...(wasPartial ? { wasPartial } : {}) });
}

function keepSpan(state: CoachState, { excursion, side }: EndedMovement): void {
  const { startMs, peakMs, endMs } = excursion;
  state.lastCounted[side] = { startMs, peakMs, endMs };
}

/** Share of the shorter movement within which two sides' far ends count as one; in turn they are half a cycle apart. */
const togetherShare = 0.4;

/**
 * Both arms at once are one repetition: the side that ends second has been counted with the first. So has what one arm makes twice
 * while the other makes one movement: the finder lost it meanwhile. That is asked of who stands on planted feet: legs work in turn.
 */
export function isCountedAlready(
  state: CoachState,
  { excursion, side }: EndedMovement,
  { feet, partialRange }: Counting,
): boolean {
  if (side === 'both') return false;
  const otherSide = side === 'left' ? 'right' : 'left';
  const other = state.lastCounted[otherSide];
  if (other !== undefined && areTogether(excursion, other)) return true;
  if (feet !== 'planted') return false;
  if (other !== undefined && isPartOf(excursion, other)) return true;
  const goesOn = state.tracks.find((track) => track.side === otherSide)?.machine;
  const before = state.lastCounted[side];
  // An arm that rests trembles, and may seem to be on its way back from there for as long as it does.
  if (goesOn?.phase !== 'back' || goesOn.high - goesOn.low < partialRange) return false;
  return before !== undefined && before.peakMs >= goesOn.lowMs;
}

type Span = Pick<Excursion, 'startMs' | 'peakMs' | 'endMs'>;

function areTogether(a: Span, b: Span): boolean {
  const shorterMs = Math.min(a.endMs - a.startMs, b.endMs - b.startMs);
  return Math.abs(a.peakMs - b.peakMs) <= togetherShare * shorterMs;
}

/** So much of a part lies within the whole, and it is no longer than so much of it: of limbs in turn each movement is as long. */
const withinShare = 0.8;
const partShare = 0.75;

/** Whether one movement is a part of the other. */
function isPartOf(a: Span, b: Span): boolean {
  const commonMs = Math.min(a.endMs, b.endMs) - Math.max(a.startMs, b.startMs);
  const [msA, msB] = [a.endMs - a.startMs, b.endMs - b.startMs];
  const shorterMs = Math.min(msA, msB);
  return commonMs > withinShare * shorterMs && shorterMs <= partShare * Math.max(msA, msB);
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
export function otherMovement(
  ended: EndedMovement,
  { requirement, value }: Refusal,
  tMs: number,
  { tempo }: Specification,
): CoachEvent {
  return {
    type: 'other_movement',
    tMs,
    movement: describeMovement(ended, tempo),
    because: typeof requirement === 'string' ? requirement : `${requirement.signal} ${requirement.take}`,
    value: value === null ? null : roundTo(value, 0.001),
  };
}
