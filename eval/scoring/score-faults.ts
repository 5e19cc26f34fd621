import type { Result } from '../result.ts';
import { faultWords, rulesOf } from './fault-words.ts';

/** How often something that is there was told, and something told was there. */
export interface Detection {
  readonly told: number;
  readonly missed: number;
  readonly falselyTold: number;
  readonly precision: number | null;
  readonly recall: number | null;
}

/** One labelled fault of one exercise. */
export interface FaultScore {
  readonly counter: string;
  readonly fault: string;
  readonly rules: readonly string[];
  /** Over clips: told where any repetition showed it. Clips from where it cannot be judged are left out and counted. */
  readonly clips: Detection;
  readonly notJudged: number;
  /** Clips whose label names it. */
  readonly labelled: number;
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
  const open = results.filter(({ repetitions }) =>
    repetitions.some(({ not_judged }) => rules.some((rule) => !not_judged.includes(rule))),
  );
  const pairs = open.flatMap(({ repetitions, labelled_fault_reps: shown, reps }) =>
    shown === null || repetitions.length !== reps
      ? []
      : repetitions.map(({ number, faults }) => ({
          shown: shown[fault]?.includes(number) ?? false,
          told: isTold(faults),
        })),
  );
  return {
    ...judged,
    clips: detectionOf(
      open.map(({ form_faults, faults }) => ({
        shown: form_faults?.includes(fault) ?? false,
        told: isTold(faults),
      })),
    ),
    notJudged: results.length - open.length,
    labelled: results.filter(({ form_faults }) => form_faults?.includes(fault)).length,
    repetitions: detectionOf(pairs),
  };
}

function detectionOf(pairs: readonly { readonly shown: boolean; readonly told: boolean }[]): Detection {
  const count = (shown: boolean, told: boolean) =>
    pairs.filter((pair) => pair.shown === shown && pair.told === told).length;
  const [both, missed, falselyTold] = [count(true, true), count(true, false), count(false, true)];
  return {
    told: both,
    missed,
    falselyTold,
    precision: both + falselyTold === 0 ? null : both / (both + falselyTold),
    recall: both + missed === 0 ? null : both / (both + missed),
  };
}
