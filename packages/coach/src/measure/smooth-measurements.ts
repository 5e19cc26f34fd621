import { lowPass } from '../filters/low-pass.ts';
import type { Side } from '../pose/joints.ts';
import type { MovedSide } from '../pose/joints.ts';
import { mergeSides, type Measurements } from './measure-body.ts';
import type { Reading } from '../signals/reading.ts';
import type { SignalName } from '../signals/registry.ts';

/** Low-passed measurements by signal and side; NaN-free plain data. */
export type Smoothed = Readonly<Partial<Record<SignalName, Readonly<Record<Side, Reading | null>>>>>;

/** Joint angles of people who train stay below this rate; landmark jitter does not. */
const cutoffHz = 5;

/** Below this a value is not taken over: the last one stands until it is stale. */
const believedFrom = 0.3;

/** Follows the measurements that are judged; a side that is hidden now reads null, never a stale value. */
export function smoothMeasurements(previous: Smoothed, measurements: Measurements, dtMs: number): Smoothed {
  const next: Partial<Record<SignalName, Record<Side, Reading | null>>> = {};
  for (const [name, sides] of measurements) {
    const before = previous[name];
    const follow = (side: Side): Reading | null => {
      const { value, confidence } = sides[side];
      if (confidence < believedFrom) return null;
      return { value: lowPass(before?.[side]?.value ?? null, value, cutoffHz, dtMs), confidence };
    };
    next[name] = { left: follow('left'), right: follow('right') };
  }
  return next;
}

/** A measurement on the sides that are followed, at one moment; null where it is hidden. */
export type SidedMoment = Readonly<Record<Side, Reading | null>>;

/** A smoothed measurement on the sides that are followed. */
export function momentOf(smoothed: Smoothed, name: SignalName, side: MovedSide): SidedMoment {
  const { left = null, right = null } = smoothed[name] ?? {};
  return { left: side === 'right' ? null : left, right: side === 'left' ? null : right };
}

/** A smoothed measurement of one side, or of both as one; null where it is hidden. */
export function smoothedOf(smoothed: Smoothed, name: SignalName, side: MovedSide): Reading | null {
  const sides = smoothed[name];
  if (!sides) return null;
  if (side !== 'both') return sides[side];
  const { left, right } = sides;
  return left && right ? mergeSides({ left, right }) : (left ?? right);
}
