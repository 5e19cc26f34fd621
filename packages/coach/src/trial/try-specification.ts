// What a change of a specification would do, before it is saved: both versions on the same recordings.

import type { CoachSettings } from '../step/coach-settings.ts';
import type { Specification } from '../specification/specification.ts';
import { outcomeOf, type Outcome } from './outcome.ts';
import type { Recording } from './recording.ts';

/** One recording by the stored specification (null where there is none) and by the one that is tried. */
export interface TriedRecording {
  readonly id: string;
  readonly before: Outcome | null;
  readonly after: Outcome;
  /** Repetitions more (or fewer, below 0) than before; all of them where there was nothing before. */
  readonly countDifference: number;
  /** For each rule whose fault is told in more or fewer repetitions than before: how many more. */
  readonly faultDifferences: Readonly<Record<string, number>>;
}

/** "This change alters N counts and M faults on K recordings." */
export interface Trial {
  readonly recordings: readonly TriedRecording[];
  readonly alteredCounts: number;
  /** Pairs of a recording and a rule whose number of faults differs. */
  readonly alteredFaults: number;
}

/**
 * Runs a specification on recordings beside the stored one. Pure: the same input gives the same answer in Node and in
 * browsers.
 * @param stored null for an exercise that had none
 */
export function trySpecification(
  candidate: Specification,
  stored: Specification | null,
  recordings: readonly Recording[],
  settings: CoachSettings = {},
): Trial {
  const tried = recordings.map((recording): TriedRecording => {
    const before = stored && outcomeOf(stored, recording, settings);
    const after = outcomeOf(candidate, recording, settings);
    return {
      id: recording.id,
      before,
      after,
      countDifference: after.counted - (before?.counted ?? 0),
      faultDifferences: differences(before?.faults ?? {}, after.faults),
    };
  });
  return {
    recordings: tried,
    alteredCounts: tried.filter(({ countDifference }) => countDifference !== 0).length,
    alteredFaults: tried.reduce((sum, { faultDifferences }) => sum + Object.keys(faultDifferences).length, 0),
  };
}

function differences(
  before: Readonly<Record<string, number>>,
  after: Readonly<Record<string, number>>,
): Record<string, number> {
  const rules = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  const changed = rules.map((rule) => [rule, (after[rule] ?? 0) - (before[rule] ?? 0)] as const);
  return Object.fromEntries(changed.filter(([, difference]) => difference !== 0));
}
