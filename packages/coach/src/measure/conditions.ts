// What must hold for an exercise to be in progress, and of a movement that counts: limits of what is measured, which judge nothing.

import { roundTo } from '../geometry/round-to.ts';
import type { SignalName } from '../signals/registry.ts';
import type { GateCondition, Requirement } from '../specification/specification.ts';
import { evaluate } from './evaluate.ts';
import { valuesOf } from './part-values.ts';
import { confidenceAt, placeOf, valueAt, type Readings } from './readings.ts';
import type { Figures, RecordedMovement, Sample } from './recording.ts';

/** Seen less than this, a measurement does not speak against anything. */
const readFrom = 0.5;

/** Whether a measurement lies within limits; one that cannot be read does unless it is needed. */
function isWithin(
  { atLeast = -Infinity, atMost = Infinity, needed = false }: Omit<GateCondition, 'signal'>,
  value: number,
  confidence: number,
  slack = 0,
): boolean {
  if (confidence < readFrom) return !needed;
  return value >= atLeast - slack && value <= atMost + slack;
}

/** Whether the posture is one the exercise can be done in; plain data. */
export interface PostureState {
  inPosition: boolean;
  /** Since when the frames have said the opposite; null while they agree. */
  againstSinceMs: number | null;
  /**
   * When somebody was last out of position, and since when they had been in it (null where from the first frame); `toMs` is null
   * while they are out, and all of it before they have been.
   */
  out: { readonly inFromMs: number | null; readonly fromMs: number; readonly toMs: number | null } | null;
}

/** One frame's wrong landmarks do not end an exercise: a change must last this long. */
const believedAfterMs = 250;

/** A movement is remembered for this long where the position is left: some leave it at the far end of every repetition. */
const rememberedMs = 1000;

/** Whether what was begun may still be ended in position: somebody has just left it, or may be in it again. */
export function isRemembered({ out, againstSinceMs }: PostureState, tMs: number, isBegun: boolean): boolean {
  if (out?.toMs !== null || (isBegun && againstSinceMs !== null)) return true;
  return tMs - out.fromMs <= believedAfterMs + rememberedMs;
}

/**
 * Where a movement was made: in position, begun and ended in it but out of it meanwhile, begun out of it and ended in it, or ended out
 * of it.
 */
export type MovementPlace = 'inside' | 'left' | 'entered' | 'outside';

/** Where a movement that ends now was made, as far as the last frame says. */
export function placeOfMovement(
  { inPosition, againstSinceMs, out }: PostureState,
  startMs: number,
): MovementPlace {
  if (!inPosition && againstSinceMs === null) return 'outside';
  if (out === null || (out.toMs !== null && startMs >= out.toMs)) return 'inside';
  return startMs <= out.fromMs && startMs >= (out.inFromMs ?? startMs) ? 'left' : 'entered';
}

/**
 * Follows whether all conditions hold, with their slack for somebody who is in position already. Whoever is out of it at the first
 * frame may have been in it until then.
 */
export function followPosture(
  posture: PostureState | null,
  tMs: number,
  gate: readonly GateCondition[],
  readings: Readings,
): PostureState {
  const isInPosition = posture?.inPosition ?? false;
  const holds = allHold(gate, readings, isInPosition);
  if (posture === null) {
    const out = holds ? null : { inFromMs: null, fromMs: tMs + believedAfterMs, toMs: null };
    return { inPosition: holds, againstSinceMs: null, out };
  }
  const since = posture.againstSinceMs ?? tMs;
  const isBelieved = holds !== isInPosition && tMs - since >= believedAfterMs;
  if (isBelieved) {
    posture.inPosition = holds;
    posture.out =
      holds && posture.out
        ? { ...posture.out, toMs: since }
        : { inFromMs: posture.out?.toMs ?? null, fromMs: since, toMs: null };
  }
  posture.againstSinceMs = holds === isInPosition || isBelieved ? null : since;
  return posture;
}

function allHold(gate: readonly GateCondition[], readings: Readings, withSlack: boolean): boolean {
  for (const condition of gate) {
    const at = placeOf(readings, condition.signal);
    const [value, confidence] = [valueAt(readings, at, 'both'), confidenceAt(readings, at, 'both')];
    if (!isWithin(condition, value, confidence, withSlack ? condition.slack : 0)) return false;
  }
  return true;
}

/** The first condition that a posture breaks, and what it shows instead (null where it was not seen); null where all hold. */
export function brokenCondition(
  gate: readonly GateCondition[],
  readings: Readings,
): { readonly because: string; readonly value: number | null } | null {
  for (const condition of gate) {
    const at = placeOf(readings, condition.signal);
    const [value, confidence] = [valueAt(readings, at, 'both'), confidenceAt(readings, at, 'both')];
    if (isWithin(condition, value, confidence)) continue;
    return { because: condition.signal, value: confidence < readFrom ? null : roundTo(value, 0.001) };
  }
  return null;
}

/** Why a movement is not the exercise: what it did not show, and what it showed instead (null where it was not seen). */
export interface Refusal {
  readonly requirement: Requirement | 'both_sides' | 'held_too_long' | 'position' | 'feet';
  readonly value: number | null;
  /** Whether it shows as much as a partial movement must. */
  readonly isNear: boolean;
}

/** A partial movement shows less of all that travels: this share of what a whole one must. */
const partialShare = 0.3;

/** The first requirement that a movement breaks, null where it breaks none. */
export function brokenRequirement(
  requirements: readonly Requirement[],
  movement: RecordedMovement,
  kind: 'repetition' | 'partial',
): Refusal | null {
  const first = firstBroken(requirements, movement, kind);
  if (first === null || kind === 'partial') return first;
  return { ...first, isNear: firstBroken(requirements, movement, 'partial') === null };
}

function firstBroken(
  requirements: readonly Requirement[],
  movement: RecordedMovement,
  kind: 'repetition' | 'partial',
): Refusal | null {
  for (const requirement of requirements) {
    const isPart = requirement.take === 'travel' && kind === 'partial';
    const reading = evaluate(requirement, movement);
    if (isWithin(isPart ? partOf(requirement) : requirement, reading.value, reading.confidence)) continue;
    const value = reading.confidence < readFrom ? null : reading.value;
    return { requirement, value, isNear: false };
  }
  return null;
}

function partOf({
  atLeast = -Infinity,
  atMost = Infinity,
  needed,
}: Requirement): Omit<GateCondition, 'signal'> {
  return { atLeast: partialShare * atLeast, atMost: partialShare * atMost, ...(needed ? { needed } : {}) };
}

/** The side that moves less moves at least this share of the other, or it rested. */
const movedShare = 0.4;

/**
 * Whether both sides took part, as far as both were seen, in a movement that is made with both. Of a side that is not seen at the far
 * end, as an arm behind the body is, nobody knows how far it went.
 */
export function bothSidesMoved(
  { left, right }: Readonly<Record<'left' | 'right', Figures | null>>,
  atFarEnd: readonly Sample[],
  report: SignalName,
): boolean {
  if (left === null || right === null) return true;
  const seen = [
    left.confidenceSum / left.count,
    right.confidenceSum / right.count,
    valuesOf(atFarEnd, report, 'left').confidence,
    valuesOf(atFarEnd, report, 'right').confidence,
  ];
  if (Math.min(...seen) < readFrom) return true;
  const ranges = [left.maximum - left.minimum, right.maximum - right.minimum] as const;
  return Math.min(...ranges) >= movedShare * Math.max(...ranges);
}
