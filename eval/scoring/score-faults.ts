import { detectionOf, scoreClips, type ClipScore, type Detection } from '@spotter/coach/trial/detection';
import type { Result } from '../result.ts';
import { faultWords, rulesOf } from './fault-words.ts';

/** One labelled fault of one exercise; a clip is told where any repetition showed it. */
export interface FaultScore extends ClipScore {
  readonly counter: string;
  readonly fault: string;
  readonly rules: readonly string[];
  /** Over repetitions, in clips whose label names them and whose count was right. */
  readonly repetitions: Detection;
}

/** A fault of an exercise, and the rules of its specification that tell it. */
interface Judged {
  readonly counter: string;
  readonly fault: string;
  readonly rules: readonly string[];
}

/** Scores each fault that any label names, on all clips of the same exercise; `rulesIn` has each specification's rules. */
export function scoreFaults(
  results: readonly Result[],
  rulesIn: ReadonlyMap<string, readonly string[]>,
): readonly FaultScore[] {
  const labelled = results.filter(({ form_faults, counted }) => form_faults !== null && (counted ?? 0) > 0);
  return [...rulesIn].flatMap(([counter, known]) => {
    const own = labelled.filter((result) => result.counter === counter);
    const named = faultWords.filter((words) => own.some(({ form_faults }) => form_faults?.includes(words)));
    return named.map((fault) => {
      const rules = rulesOf(fault).filter((rule) => known.includes(rule));
      return scoreFault({ counter, fault, rules }, own);
    });
  });
}

function scoreFault(judged: Judged, results: readonly Result[]): FaultScore {
  const { fault, rules } = judged;
  const isTold = (told: readonly string[]) => rules.some((rule) => told.includes(rule));
  const isJudged = ({ repetitions }: Result) =>
    repetitions.some(({ not_judged }) => rules.some((rule) => !not_judged.includes(rule)));
  const pairs = results.filter(isJudged).flatMap(({ repetitions, labelled_fault_reps: shown, reps }) =>
    shown === null || repetitions.length !== reps
      ? []
      : repetitions.map(({ number, faults }) => ({
          shown: shown[fault]?.includes(number) ?? false,
          told: isTold(faults),
        })),
  );
  return {
    ...judged,
    ...scoreClips(
      results.map((result) => ({
        shown: result.form_faults?.includes(fault) ?? false,
        told: isTold(result.faults),
        judged: isJudged(result),
      })),
    ),
    repetitions: detectionOf(pairs),
  };
}
