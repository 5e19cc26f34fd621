import type { Specification } from '../specification/specification.ts';
import { roundTo } from '../geometry/round-to.ts';
import type { MovedSide } from '../pose/joints.ts';
import type { Movement } from './repetition.ts';
import { speedOf } from './speed-of.ts';
import type { EndedMovement, Track } from './track.ts';

/** Figures of a movement that ended, rounded: 1 ms, 0.1 degree. */
export function describeMovement(
  { excursion, track }: EndedMovement,
  { effort = 'back' }: Specification['tempo'],
): Movement {
  const { startMs, peakFromMs, peakMs, backFromMs, endMs, restMs, low, high, frames } = excursion;
  const { low: atRest, high: atPeak } = track.reported;
  const ms = { out: peakFromMs - startMs, peak: backFromMs - peakFromMs, back: endMs - backFromMs };
  return {
    side: sideOf(track),
    startMs: roundTo(startMs, 1),
    peakMs: roundTo(peakMs, 1),
    endMs: roundTo(endMs, 1),
    phasesMs: {
      out: roundTo(ms.out, 1),
      peak: roundTo(ms.peak, 1),
      back: roundTo(ms.back, 1),
      rest: restMs === null ? null : roundTo(restMs, 1),
    },
    tempo: [ms.out, ms.peak, ms.back].map((part) => String(Math.round(part / 1000))).join('-'),
    restAngleDeg: atRest === null ? null : roundTo(atRest, 0.1),
    peakAngleDeg: atPeak === null ? null : roundTo(atPeak, 0.1),
    rangeOfMotionDeg: atRest === null || atPeak === null ? null : roundTo(Math.abs(atPeak - atRest), 0.1),
    rangeShare: roundTo(high - low, 0.01),
    depthShare: roundTo(high, 0.01),
    speed: speedOf(track.recording.samples, excursion, effort),
    frames,
  };
}

/** Of a body that moves as one, the side that leads at the far end. */
export function sideOf({ side, lead }: Track): MovedSide {
  if (side !== 'both' || lead === null || lead.left === lead.right) return side;
  return lead.left > lead.right ? 'left' : 'right';
}

/** Difference of the sides' ranges over the larger one; null unless both were seen to move. */
export function asymmetryOf({ track }: EndedMovement): number | null {
  const { left, right } = track.reported;
  if (left === null || right === null) return null;
  const seen = Math.min(left.confidenceSum / left.count, right.confidenceSum / right.count);
  const ranges = [left.largest - left.smallest, right.largest - right.smallest] as const;
  const larger = Math.max(...ranges);
  const smaller = Math.min(...ranges);
  // One arm at rest is a one-armed repetition, not an uneven one.
  if (seen < 0.6 || larger < 1e-6 || smaller < larger / 2) return null;
  return roundTo((larger - smaller) / larger, 0.01);
}
