import type { Fault, Finding, NotJudged } from '../form/fault.ts';
import type { ScoreParts } from '../form/score-repetition.ts';
import type { MovedSide } from '../pose/joints.ts';
import type { View } from '../pose/stance.ts';

/** What is known of one movement there and back. Times in ms of the frames' clock, angles in degrees to 0.1. */
export interface Movement {
  readonly side: MovedSide;
  readonly startMs: number;
  readonly peakMs: number;
  readonly endMs: number;
  /** Durations: on the way out, at the far end, on the way back, and at rest before it (null for the first). */
  readonly phasesMs: {
    readonly out: number;
    readonly peak: number;
    readonly back: number;
    readonly rest: number | null;
  };
  /** Way out, pause at the far end and way back in whole seconds, as coaches write it: `3-1-1`. */
  readonly tempo: string;
  /** The specification's reported signal at rest and at the far end, and between. */
  readonly restAngleDeg: number | null;
  readonly peakAngleDeg: number | null;
  readonly rangeOfMotionDeg: number | null;
  /** Range as a share of what the specification calls full. */
  readonly rangeShare: number;
  /** How far out the far end lay, as a share of what the specification calls full. */
  readonly depthShare: number;
  /** On the way on which the load is lifted, in full ranges a second; null where too few frames showed it. */
  readonly speed: { readonly mean: number; readonly peak: number } | null;
  /** Frames from start to end. */
  readonly frames: number;
}

/** A counted repetition with its judgement. */
export interface Repetition extends Movement {
  /** From 1, over the whole session. */
  readonly number: number;
  /** From 1, in its set. */
  readonly numberInSet: number;
  readonly set: number;
  /** It was told some time after its end, when the set had shown that it counts. */
  readonly late?: true;
  /** Difference of the sides' ranges over the larger one, 0 to 1; null where only one side was seen. */
  readonly asymmetry: number | null;
  /** How much slower than the fastest of the set so far, 0 to 1 (velocity loss); null where no speed is known. */
  readonly speedLoss: number | null;
  readonly good: boolean;
  /** Worst first. */
  readonly faults: readonly Fault[];
  readonly notJudged: readonly NotJudged[];
  /** What became of every rule, by which the verdict can be checked. */
  readonly findings: readonly Finding[];
  readonly score: number;
  readonly scoreParts: ScoreParts;
  readonly view: View;
  /** A sentence to show: good, or the main fault. */
  readonly prediction: string;
  /** How sure the prediction is, 0 to 1. */
  readonly confidence: number;
}
