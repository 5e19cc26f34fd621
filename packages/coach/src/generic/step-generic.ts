// One step of the generic counter: a frame is kept, the movement followed, and what repeats looked for where it is not known.

import { distance, shapeOf, spread } from '../motion/cycle-shape.ts';
import { findCycles, followCycles, type CycleTrack } from '../motion/find-cycles.ts';
import { findRhythm } from '../motion/find-rhythm.ts';
import { followMotion, noMotion } from '../motion/follow-motion.ts';
import type { MotionSample } from '../motion/measure-motion.ts';
import type { Rhythm } from '../motion/rhythm.ts';
import type { Body } from '../pose/body.ts';
import { followAcross, viewOf } from '../pose/stance.ts';
import type { Excursion } from '../reps/phase-machine.ts';
import { startTrack, type Track } from '../reps/track.ts';
import { applyMovement } from '../step/apply-movement.ts';
import type { CoachEvent } from '../step/coach-event.ts';
import type { CoachState, GenericMemory } from '../step/coach-state.ts';
import type { StepContext, Stepped } from '../step/step-context.ts';

/** Before the first frame. */
const nothingRepeated: GenericMemory = {
  motion: noMotion,
  rhythm: null,
  repeatedMs: null,
  lookedMs: null,
  looks: 0,
};

/** Three alike are a rhythm; two may be two stretches. */
const needs = { cycles: 3, agreement: 0.6, share: 0.5, large: true, inTurn: false } as const;
/** A rhythm is looked for this often. */
const lookEveryMs = 330;
/** It is over when nothing has been repeated for this many repetitions' time, and at least so long. */
const overAfterRepetitions = 3;
const overAfterMs = 4000;
/** A repetition must look as much as this like those that the rhythm was found from. */
const likenessNeeded = 0.3;
/** Share of the rhythm's numbers that must be seen now for a frame to be followed. */
const seenNeeded = 0.5;

/** Takes a frame that shows somebody. */
export function stepGeneric(state: CoachState, tMs: number, body: Body, context: StepContext): Stepped {
  const before = state.generic ?? nothingRepeated;
  const followed = followMotion(before.motion, body, tMs);
  if (followed === null) return { state: { ...state, tMs }, events: [], candidates: [] };
  const memory: GenericMemory = { ...before, motion: followed.memory };
  const dtMs = state.bodyMs === null ? 0 : tMs - state.bodyMs;
  const across = followAcross(state.across, body, dtMs);
  const confidence = seenOf(followed.sample, before.rhythm);
  const seen: CoachState = { ...state, tMs, bodyMs: tMs, across, generic: memory };
  return before.rhythm === null
    ? lookForRhythm(seen, memory, confidence, context)
    : followRhythm(seen, memory, before.rhythm, followed.sample, confidence, context);
}

function followRhythm(
  state: CoachState,
  memory: GenericMemory,
  rhythm: Rhythm,
  sample: MotionSample,
  confidence: number,
  context: StepContext,
): Stepped {
  if (confidence < seenNeeded) return { state, events: [], candidates: [] };
  const { tMs } = sample;
  const { track, ended } = followCycles(cycleTrackOf(state.tracks[0]), rhythm, sample);
  const alike = ended !== null && isAlike(ended, rhythm, memory.motion.window);
  const repeatedMs = alike ? tMs : memory.repeatedMs;
  const isOver = tMs - (repeatedMs ?? tMs) > Math.max(overAfterMs, overAfterRepetitions * rhythm.durationMs);
  const next: CoachState = {
    ...state,
    tracks: [
      isOver ? waitingTrack(confidence, context) : trackOf(track, confidence * rhythm.agreement, context),
    ],
    posture: { inPosition: !isOver, againstSinceMs: null },
    generic: { ...memory, repeatedMs, rhythm: isOver ? null : rhythm },
  };
  return countCycles({ state: next, events: [], candidates: [] }, alike ? [ended] : [], rhythm, context);
}

function lookForRhythm(
  state: CoachState,
  memory: GenericMemory,
  confidence: number,
  context: StepContext,
): Stepped {
  const tMs = state.tMs ?? 0;
  const waiting: CoachState = {
    ...state,
    tracks: [waitingTrack(confidence, context)],
    posture: { inPosition: false, againstSinceMs: null },
  };
  if (memory.lookedMs !== null && tMs - memory.lookedMs < lookEveryMs) {
    return { state: waiting, events: [], candidates: [] };
  }
  const rhythm = findRhythm(memory.motion.window, memory.looks, needs);
  const looked = { ...memory, lookedMs: tMs, looks: memory.looks + 1 };
  if (rhythm === null) return { state: { ...waiting, generic: looked }, events: [], candidates: [] };
  const { track, cycles } = findCycles(rhythm, memory.motion.window);
  const since = (memory.repeatedMs ?? -Infinity) - rhythm.durationMs / 4;
  const alike = cycles.filter(
    (cycle) => cycle.startMs >= since && isAlike(cycle, rhythm, memory.motion.window),
  );
  const found: CoachState = {
    ...waiting,
    tracks: [trackOf(track, confidence * rhythm.agreement, context)],
    posture: { inPosition: true, againstSinceMs: null },
    generic: { ...looked, rhythm, repeatedMs: alike.at(-1)?.endMs ?? tMs },
  };
  const counted = countCycles({ state: found, events: [], candidates: [] }, alike, rhythm, context);
  // What was counted from memory is told now.
  return { ...counted, events: counted.events.map((event): CoachEvent => ({ ...event, tMs })) };
}

function isAlike(cycle: Excursion, { axis, shape }: Rhythm, window: readonly MotionSample[]): boolean {
  return 1 - distance(shapeOf(window, axis, cycle), shape) / spread(shape) >= likenessNeeded;
}

function countCycles(
  stepped: Stepped,
  cycles: readonly Excursion[],
  rhythm: Rhythm,
  context: StepContext,
): Stepped {
  const { across } = stepped.state;
  const view = across === null ? 'front' : viewOf(across);
  const track: Track = { ...waitingTrack(rhythm.agreement, context) };
  return cycles.reduce(
    (before, excursion) => applyMovement(before, { excursion, track }, view, context),
    stepped,
  );
}

function cycleTrackOf(track: Track | undefined): CycleTrack | null {
  return track?.filter && track.machine ? { filter: track.filter, machine: track.machine } : null;
}

function trackOf(followed: CycleTrack | null, confidence: number, context: StepContext): Track {
  return { ...waitingTrack(confidence, context), ...followed, seenMs: followed?.filter.tMs ?? null };
}

function waitingTrack(confidence: number, { specification }: StepContext): Track {
  return { ...startTrack('both', specification, null), confidence };
}

/** How much of what moves is seen now, 0 to 1. */
function seenOf({ trusts }: MotionSample, rhythm: Rhythm | null): number {
  let [seen, all] = [0, 0];
  for (const [i, trust] of trusts.entries()) {
    const weight = rhythm?.axis.weights[i] ?? 1;
    seen += weight * Math.min(trust, weight);
    all += weight * weight;
  }
  return all > 0 ? seen / all : 0;
}
