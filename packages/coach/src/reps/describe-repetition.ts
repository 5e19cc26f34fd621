import type { Specification } from '../exercises/specification.ts';
import { textIn } from '../exercises/text-in.ts';
import { judgeRules } from '../form/judge-rules.ts';
import { scoreRepetition } from '../form/score-repetition.ts';
import { roundTo } from '../geometry/round-to.ts';
import type { View } from '../pose/view.ts';
import { asymmetryOf, describeMovement } from './describe-movement.ts';
import type { Repetition } from './repetition.ts';
import type { EndedMovement } from './track.ts';

/** A counted repetition with its judgement, score and the sentence to show. */
export function describeRepetition(
  ended: EndedMovement,
  specification: Specification,
  numbers: { readonly number: number; readonly numberInSet: number; readonly set: number },
  view: View,
  language: string,
): Repetition {
  const { excursion, track } = ended;
  const asymmetry = asymmetryOf(ended);
  const { faults, notJudged, confidence } = judgeRules(specification, track.meters, view, language);
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
    ...describeMovement(ended),
    ...numbers,
    asymmetry,
    good: main === undefined,
    faults,
    notJudged,
    score,
    scoreParts: parts,
    view,
    prediction: main === undefined ? textIn(specification.praise, language) : main.says,
    confidence: roundTo(Math.min(confidence, track.confidence), 0.01),
  };
}
