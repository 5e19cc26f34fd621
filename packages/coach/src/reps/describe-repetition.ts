// A movement that ended in figures, and a counted one with its judgement and score.

import { judgeRules, type Judgement } from '../form/judge-rules.ts';
import { scoreRepetition } from '../form/score-repetition.ts';
import { roundTo } from '../geometry/round-to.ts';
import type { Moments } from '../measure/moments.ts';
import { partOf } from '../measure/part-values.ts';
import type { Recording, Sample } from '../measure/recording.ts';
import type { MovedSide } from '../pose/joints.ts';
import type { View } from '../pose/stance.ts';
import type { Specification } from '../specification/specification.ts';
import { quantile } from '../statistics/quantile.ts';
import { textIn } from '../texts/text-in.ts';
import type { Movement, Repetition } from './repetition.ts';
import type { EndedMovement } from './track.ts';

/** Figures of a movement that ended, rounded: 1 ms, 0.1 degree. */
export function describeMovement(
  { excursion, side, recording, samples }: EndedMovement,
  { effort = 'back' }: Specification['tempo'],
): Movement {
  const { startMs, peakFromMs, peakMs, backFromMs, endMs, restMs, low, high, frames } = excursion;
  const { near: atRest, far: atPeak } = recording.reported;
  const ms = { out: peakFromMs - startMs, peak: backFromMs - peakFromMs, back: endMs - backFromMs };
  return {
    side: sideOf(side, recording),
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
    speed: speedOf(samples, excursion, effort),
    frames,
  };
}

/** Of a body that moves as one, the side that leads at the far end. */
function sideOf(side: MovedSide, { lead }: Recording): MovedSide {
  if (side !== 'both' || lead === null || lead.left === lead.right) return side;
  return lead.left > lead.right ? 'left' : 'right';
}

/** Difference of the sides' ranges over the larger one; null unless both were seen to move. */
function asymmetryOf({ reported: { left, right } }: Recording): number | null {
  if (left === null || right === null) return null;
  const seen = Math.min(left.confidenceSum / left.count, right.confidenceSum / right.count);
  const ranges = [left.maximum - left.minimum, right.maximum - right.minimum] as const;
  const larger = Math.max(...ranges);
  const smaller = Math.min(...ranges);
  // One arm at rest is a one-armed repetition, not an uneven one.
  if (seen < 0.6 || larger < 1e-6 || smaller < larger / 2) return null;
  return roundTo((larger - smaller) / larger, 0.01);
}

/** A tenth of the time may be a landmark that jumped. */
const peakQuantile = 0.9;
const leastSamples = 3;

/** Mean and peak speed of the phase signal on one way, in full ranges a second; null where too little of it was seen. */
function speedOf(
  samples: readonly Sample[],
  moments: Moments,
  way: 'out' | 'back',
): { readonly mean: number; readonly peak: number } | null {
  const seen = partOf(samples, moments, way);
  const [first] = seen;
  const last = seen.at(-1);
  if (!first || !last || seen.length < leastSamples) return null;
  const speeds = seen.slice(1).map(({ tMs, value }, i) => {
    const before = seen[i] ?? first;
    return Math.abs(value - before.value) / ((tMs - before.tMs) / 1000);
  });
  const mean = Math.abs(last.value - first.value) / ((last.tMs - first.tMs) / 1000);
  return { mean: roundTo(mean, 0.01), peak: roundTo(Math.max(mean, quantile(speeds, peakQuantile)), 0.01) };
}

/** How much slower than the fastest of the set, 0 to 1 (Sanchez-Medina and Gonzalez-Badillo 2011); null without speeds. */
export function speedLossOf(speed: number | null, fastest: number | null): number | null {
  if (speed === null) return null;
  return fastest === null || fastest <= 0 ? 0 : roundTo(Math.max(0, 1 - speed / fastest), 0.01);
}

/** Where a repetition stands: its numbers, and the mean speed of the fastest of its set before it. */
export interface Place {
  readonly number: number;
  readonly numberInSet: number;
  readonly set: number;
  readonly fastest: number | null;
}

/** What the rules say of a movement that ended. */
export function judgeMovement(
  ended: EndedMovement,
  { rules }: Specification,
  view: View,
  language: string,
): Judgement {
  const { excursion, side, recording, samples } = ended;
  const { required } = recording;
  const movement = { moments: excursion, side: sideOf(side, recording), samples, required };
  return judgeRules(rules, movement, view, language);
}

/** A movement with its judgement as a repetition, whether it counts or not. */
export type JudgedMovement = Omit<Repetition, keyof Omit<Place, 'fastest'> | 'speedLoss' | 'late'>;

/** Judges a movement as a repetition: its score, and the sentence to show. */
export function judgeRepetition(
  ended: EndedMovement,
  specification: Specification,
  view: View,
  language: string,
): JudgedMovement {
  const { excursion, recording } = ended;
  const asymmetry = asymmetryOf(recording);
  const { faults, notJudged, findings, confidence } = judgeMovement(ended, specification, view, language);
  const { score, parts } = scoreRepetition(
    {
      low: excursion.low,
      high: excursion.high,
      durationMs: excursion.endMs - excursion.startMs,
      asymmetry,
      faults,
    },
    specification.tempo,
  );
  const main = faults[0];
  return {
    ...describeMovement(ended, specification.tempo),
    asymmetry,
    good: main === undefined,
    faults,
    notJudged,
    findings,
    score,
    scoreParts: parts,
    view,
    prediction: main === undefined ? textIn(specification.praise, language) : main.says,
    confidence: roundTo(Math.min(confidence, ended.confidence), 0.01),
  };
}

/** A counted repetition, where it stands. */
export function placeRepetition(judged: JudgedMovement, { fastest, ...numbers }: Place): Repetition {
  return { ...judged, ...numbers, speedLoss: speedLossOf(judged.speed?.mean ?? null, fastest) };
}
