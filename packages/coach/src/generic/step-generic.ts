// One step of the generic counter: a frame is kept, the movement followed, and what repeats looked for where it is not known.

import { begunAtRest } from '../motion/begun-at-rest.ts';
import { findCycles, followCycles, startCycles, type CycleTrack } from '../motion/find-cycles.ts';
import { aloneNeeds, findRhythm, lyingNeeds, smallLyingNeeds, smallNeeds } from '../motion/find-rhythm.ts';
import { followMotion, noMotion } from '../motion/follow-motion.ts';
import { isAlike } from '../motion/is-alike.ts';
import { inRow, rowLength, trustOf } from '../motion/motion-row.ts';
import { rowsSince, timeOfRow, type MotionRows } from '../motion/motion-rows.ts';
import type { Rhythm } from '../motion/rhythm.ts';
import { areRunOrHopped } from '../motion/run-or-hopped.ts';
import { waysBack } from '../motion/way-back.ts';
import type { Body } from '../pose/body.ts';
import { followAcross } from '../pose/stance.ts';
import type { Excursion } from '../reps/phase-machine.ts';
import { startTrack, type Track } from '../reps/track.ts';
import type { CoachState, GenericMemory } from '../step/coach-state.ts';
import type { StepContext, Told } from '../step/step-context.ts';
import { countCycle, countFromMemory } from '../step/count-cycle.ts';

/** Before the first frame. */
function nothingRepeated(): GenericMemory {
  return { motion: noMotion(), rhythm: null, repeatedMs: null, lookedMs: null, looks: 0 };
}

/**
 * Three alike are a rhythm, or two of each side; two may be two stretches, unless they are large, much alike and not held. What one
 * side makes by itself is half in the middle of both.
 */
const plain = { agreement: 0.6, share: 0.35, size: 1, heldMs: Infinity } as const;
const needs = [
  { ...plain, alike: 'mirrored', cycles: 3, size: 0.7 },
  { ...plain, alike: 'each', cycles: 3, isEitherWay: true },
  { ...plain, alike: 'both sides', cycles: 2 },
  { alike: 'each', cycles: 2, agreement: 0.8, share: 0.5, size: 1.3, heldMs: 1500, isEitherWay: true },
  { ...lyingNeeds, isEitherWay: true },
  { ...plain, ...aloneNeeds, alike: 'each', cycles: 3, isEitherWay: true },
  { ...plain, ...aloneNeeds, alike: 'both sides', cycles: 2 },
  { ...smallNeeds, isEitherWay: true },
  { ...smallLyingNeeds, isEitherWay: true },
] as const;
/** Who has just been seen to rest somewhere goes on from there. */
const needsLater = needs.map((way) => ({ ...way, isEitherWay: false }));
/** A rhythm is looked for this often. */
const lookEveryMs = 330;
/** Another one is looked for, too, when a repetition has not been repeated for so many repetitions' time. */
const overdueAfterRepetitions = 1.5;
/** It is over when nothing has been repeated for this many repetitions' time, and at least so long. */
const overAfterRepetitions = 3;
const overAfterMs = 4000;
/** Before one that has just ended so many repetitions' time is looked at. */
const lookBackShare = 10;
/** Share of the rhythm's numbers that must be seen now for a frame to be followed. */
const seenNeeded = 0.5;

/** Takes a frame that shows somebody. */
export function stepGeneric(
  state: CoachState,
  tMs: number,
  body: Body,
  context: StepContext,
  told: Told,
): void {
  const memory = state.generic ?? nothingRepeated();
  const row = followMotion(memory.motion, body, tMs);
  if (row === null) return;
  state.generic = memory;
  const dtMs = state.bodyMs === null ? 0 : tMs - state.bodyMs;
  state.bodyMs = tMs;
  state.across = followAcross(state.across, body, dtMs);
  const confidence = seenOf(row, memory.rhythm);
  if (memory.rhythm === null) wait(state, false, confidence, context);
  else if (confidence >= seenNeeded)
    followRhythm(state, row, memory, memory.rhythm, confidence, context, told);
  if (isMissed(memory, tMs)) lookForRhythm(state, tMs, memory, confidence, context, told);
}

/** Whether nothing is known to repeat, or the next repetition is overdue: it may look another way by now. */
function isMissed({ rhythm, repeatedMs }: GenericMemory, tMs: number): boolean {
  return rhythm === null || tMs - (repeatedMs ?? tMs) > overdueAfterRepetitions * rhythm.durationMs;
}

function followRhythm(
  state: CoachState,
  row: readonly number[],
  memory: GenericMemory,
  rhythm: Rhythm,
  confidence: number,
  context: StepContext,
  told: Told,
): void {
  const tMs = row[inRow.tMs] ?? 0;
  const followed = cycleTrackOf(state.tracks[0]);
  const ended = followed && followCycles(followed, rhythm, row);
  const track = followed ?? startCycles(rhythm, row);
  const isAgain = ended !== null && isAlike(ended, rhythm, memory.motion.window);
  if (isAgain) memory.repeatedMs = tMs;
  const quietMs = tMs - (memory.repeatedMs ?? tMs);
  const isOver = quietMs > Math.max(overAfterMs, overAfterRepetitions * rhythm.durationMs);
  if (isOver) memory.rhythm = null;
  wait(state, !isOver, isOver ? confidence : confidence * rhythm.agreement, context);
  if (!isOver) showCycles(state, track);
  if (isAgain && !isWayBack(ended, rhythm, memory.motion.window))
    countCycle(state, ended, rhythm.agreement, context, told);
}

/** Whether one that has just ended belongs to the one before it, as the way back. */
function isWayBack(ended: Excursion, rhythm: Rhythm, window: MotionRows): boolean {
  const since = rowsSince(window, ended.startMs - lookBackShare * rhythm.durationMs);
  const before = findCycles(rhythm, since).cycles.filter(({ endMs }) => endMs <= ended.startMs);
  return waysBack([...before, ended], window).has(ended);
}

function lookForRhythm(
  state: CoachState,
  tMs: number,
  memory: GenericMemory,
  confidence: number,
  context: StepContext,
  told: Told,
): void {
  if (memory.lookedMs !== null && tMs - memory.lookedMs < lookEveryMs) return;
  const { window } = memory.motion;
  const isKnown = memory.repeatedMs !== null && memory.repeatedMs >= timeOfRow(window, 0);
  const found = findRhythm(window, memory.looks, isKnown ? needsLater : needs);
  memory.lookedMs = tMs;
  memory.looks += 1;
  if (found === null) return;
  const rhythm = isKnown ? found : begunAtRest(found, window);
  const { track, cycles } = findCycles(rhythm, window);
  const sinceMs = (memory.repeatedMs ?? -Infinity) - rhythm.durationMs / 4;
  const isAgain = (cycle: Excursion) => cycle.startMs >= sinceMs && isAlike(cycle, rhythm, window);
  const alike = withFound(cycles.filter(isAgain), rhythm, window).filter(isAgain);
  const counted = cycles.filter((cycle) => cycle.startMs < sinceMs && isAlike(cycle, rhythm, window));
  const back = waysBack([...counted, ...alike], window);
  if (alike.length === 0 && memory.rhythm !== null) return;
  const { feet } = context.specification.counting;
  if (feet !== 'stepping' && areRunOrHopped(rhythm, alike, window)) return;
  memory.rhythm = rhythm;
  memory.repeatedMs = alike.at(-1)?.endMs ?? tMs;
  wait(state, true, confidence * rhythm.agreement, context);
  if (track) showCycles(state, track);
  const whole = alike.filter((cycle) => !back.has(cycle));
  countFromMemory(state, tMs, whole, rhythm.agreement, context, told);
}

/** Repetitions, and those that the rhythm was found from and that look otherwise after what came before them, in their order. */
function withFound(cycles: readonly Excursion[], rhythm: Rhythm, window: MotionRows): readonly Excursion[] {
  const found = findCycles(rhythm, rowsSince(window, rhythm.startMs)).cycles;
  const missed = found.filter(
    ({ startMs, endMs }) => !cycles.some((cycle) => cycle.startMs < endMs && startMs < cycle.endMs),
  );
  return [...cycles, ...missed].sort((a, b) => a.startMs - b.startMs);
}

function cycleTrackOf(track: Track | undefined): CycleTrack | null {
  return track?.filter && track.machine ? { filter: track.filter, machine: track.machine } : null;
}

/** Shows somebody of whom no movement is followed. */
function wait(state: CoachState, inPosition: boolean, confidence: number, context: StepContext): void {
  const track = state.tracks[0] ?? startTrack('both', context.specification, null);
  track.filter = track.machine = track.usualRange = track.seenMs = null;
  track.confidence = confidence;
  state.tracks = [track];
  state.posture = { inPosition, againstSinceMs: null, out: null };
}

function showCycles({ tracks: [track] }: CoachState, { filter, machine }: CycleTrack): void {
  if (track === undefined) return;
  track.filter = filter;
  track.machine = machine;
  track.seenMs = filter.tMs;
}

/** How much of what moves is seen now, 0 to 1. */
function seenOf(row: readonly number[], rhythm: Rhythm | null): number {
  let [seen, all] = [0, 0];
  for (let i = 0; i < rowLength; i++) {
    const weight = rhythm?.axis.weights[i] ?? 1;
    seen += weight * Math.min(row[inRow.trusts + (trustOf[i] ?? 0)] ?? 0, weight);
    all += weight * weight;
  }
  return all > 0 ? seen / all : 0;
}
