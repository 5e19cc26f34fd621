import type { Requirement } from '../specification/specification.ts';
import type { Meter, Meters } from './meter.ts';
import { takenOf } from './read-meter.ts';

/** Why a movement is not the exercise: what it did not show, and what it showed instead (null where it was not seen). */
export interface Refusal {
  readonly requirement: Requirement | 'both_sides' | 'held_too_long';
  readonly value: number | null;
}

/** Seen less than this on average, a requirement is taken to hold unless it is needed. */
const readFrom = 0.5;

/** A partial movement shows less of all that travels: this share of what a whole one must. */
const partialShare = 0.3;

/** The first requirement that a movement breaks, null where it breaks none; `meters` in the order of the requirements. */
export function brokenRequirement(
  requirements: readonly Requirement[],
  meters: readonly Meters[],
  kind: 'repetition' | 'partial',
): Refusal | null {
  for (const [i, requirement] of requirements.entries()) {
    const { take, needed = false } = requirement;
    const share = take === 'travel' && kind === 'partial' ? partialShare : 1;
    const atLeast = (requirement.atLeast ?? -Infinity) * share;
    const atMost = (requirement.atMost ?? Infinity) * share;
    const taken = takenOf(meters[i], requirement);
    if (taken === null || taken.seen < readFrom) {
      if (needed) return { requirement, value: null };
      continue;
    }
    if (taken.value < atLeast || taken.value > atMost) return { requirement, value: taken.value };
  }
  return null;
}

/** The side that moves less moves at least this share of the other, or it rested. */
const movedShare = 0.4;

/** Whether both sides took part, as far as both were seen, in a movement that is made with both. */
export function bothSidesMoved(left: Meter | null, right: Meter | null): boolean {
  if (left === null || right === null) return true;
  if (Math.min(left.confidenceSum / left.count, right.confidenceSum / right.count) < readFrom) return true;
  const ranges = [left.largest - left.smallest, right.largest - right.smallest] as const;
  return Math.min(...ranges) >= movedShare * Math.max(...ranges);
}
