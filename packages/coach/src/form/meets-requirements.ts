import type { Requirement } from '../exercises/specification.ts';
import type { Meter, Meters } from './meter.ts';
import { meterOf, takenFrom } from './read-meter.ts';

/** Seen less than this on average, a requirement is taken to hold. */
const readFrom = 0.5;

/** Whether a movement shows what the exercise must show; `meters` in the order of the requirements. */
export function meetsRequirements(requirements: readonly Requirement[], meters: readonly Meters[]): boolean {
  return requirements.every((requirement, i) => {
    const meter = meterOf(meters[i], requirement);
    if (meter === null || meter.confidenceSum / meter.count < readFrom) return true;
    const value = takenFrom(meter, requirement);
    const { atLeast = -Infinity, atMost = Infinity } = requirement;
    return value >= atLeast && value <= atMost;
  });
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
