// Runs the engine on synthetic sets with a known fault and takes down, repetition by repetition, what a rule said.

import type { Specification } from '@spotter/coach/exercises/specification';
import { countRecording, type Count } from '../count-recording.ts';
import type { ViewName } from '../synthetic/camera/camera.ts';
import type { Exercise } from '../synthetic/exercises/exercise.ts';
import { generateSet, type SetTruth } from '../synthetic/generate-set.ts';

/**
 * What became of one true repetition under one rule; `partial` and `other` were told as
 * a partial repetition or as another movement, `missed` was not told at all.
 */
export type Verdict = 'fault' | 'fine' | 'view' | 'hidden' | 'partial' | 'other' | 'missed';

/** What the engine said of the repetitions of one set. */
export interface JudgedSet {
  readonly exercise: string;
  readonly view: ViewName;
  /** The dial that was turned, or null for a clean set. */
  readonly fault: string | null;
  readonly severity: number;
  /** By rule, one verdict for each true repetition. */
  readonly verdicts: ReadonlyMap<string, readonly Verdict[]>;
}

const repetitionsEach = 4;

/** Events that tell of a movement that is not counted. */
const uncounted = { partial_repetition: 'partial', other_movement: 'other' } as const;

/** Does one set and judges it. */
export function judgeSet(
  specification: Specification,
  exercise: Exercise,
  order: {
    readonly seed: number;
    readonly view: ViewName;
    readonly fault: string | null;
    readonly severity: number;
  },
): JudgedSet {
  const { seed, view, fault, severity } = order;
  const faults = fault === null ? {} : { [fault]: severity };
  const { frames, truth } = generateSet(exercise, { seed, view, repetitions: repetitionsEach, faults });
  const count = countRecording(specification, frames);
  const rules = specification.rules.map(({ id }) => [id, verdictsOf(id, truth, count)] as const);
  return { exercise: exercise.key, view, fault, severity, verdicts: new Map(rules) };
}

function verdictsOf(rule: string, truth: SetTruth, { events }: Count): readonly Verdict[] {
  return truth.repetitions.map(({ startMs, peakMs, endMs }) => {
    const near = (movement: { readonly peakMs: number }) =>
      Math.abs(movement.peakMs - peakMs) < Math.max(peakMs - startMs, endMs - peakMs);
    let verdict: Verdict = 'missed';
    for (const event of events) {
      if (event.type === 'partial_repetition' || event.type === 'other_movement') {
        if (verdict === 'missed' && near(event.movement)) verdict = uncounted[event.type];
      }
      if (event.type !== 'repetition' || !near(event.repetition)) continue;
      const skipped = event.repetition.notJudged.find((not) => not.rule === rule);
      if (event.repetition.faults.some((found) => found.rule === rule)) return 'fault';
      verdict = skipped ? skipped.because : 'fine';
    }
    return verdict;
  });
}
