import type { Specification } from '../specification/specification.ts';
import { textIn } from '../texts/text-in.ts';
import { judgeRules, type Judgement } from '../form/judge-rules.ts';
import { scoreRepetition } from '../form/score-repetition.ts';
import { roundTo } from '../geometry/round-to.ts';
import type { View } from '../pose/view.ts';
import { asymmetryOf, describeMovement, sideOf } from './describe-movement.ts';
import type { Repetition } from './repetition.ts';
import { speedLossOf } from './speed-of.ts';
import type { EndedMovement } from './track.ts';

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
  const { excursion, track } = ended;
  const watched = { moments: excursion, side: sideOf(track), samples: track.recording.samples };
  return judgeRules(rules, watched, view, language);
}

/** A counted repetition with its judgement, score and the sentence to show. */
export function describeRepetition(
  ended: EndedMovement,
  specification: Specification,
  { fastest, ...numbers }: Place,
  view: View,
  language: string,
): Repetition {
  const { excursion, track } = ended;
  const movement = describeMovement(ended, specification.tempo);
  const asymmetry = asymmetryOf(ended);
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
    ...movement,
    ...numbers,
    asymmetry,
    speedLoss: speedLossOf(movement.speed?.mean ?? null, fastest),
    good: main === undefined,
    faults,
    notJudged,
    findings,
    score,
    scoreParts: parts,
    view,
    prediction: main === undefined ? textIn(specification.praise, language) : main.says,
    confidence: roundTo(Math.min(confidence, track.confidence), 0.01),
  };
}
