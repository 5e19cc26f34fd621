// Runs the engine on synthetic sets with a known fault and takes down, repetition by repetition, what a rule said.

import type { Specification } from '@spotter/coach/specification/specification';
import type { Fault, NotJudged } from '@spotter/coach/form/fault';
import { countRecording, type Count } from '../count-recording.ts';
import type { ViewName } from '../synthetic/camera/camera.ts';
import type { Exercise } from '../synthetic/exercises/exercise.ts';
import { generateSet, type SetTruth } from '../synthetic/generate-set.ts';
import type { PlannedRepetition } from '../synthetic/plan-set.ts';

/**
 * What became of one true repetition, or second of a hold, under one rule; `partial` and `other` were told as a partial
 * repetition (without this rule) or as another movement, `missed` was not told at all.
 */
export type Verdict = 'fault' | 'fine' | 'view' | 'hidden' | 'partial' | 'other' | 'missed';

/** What the engine said of the repetitions of one set. */
export interface JudgedSet {
  readonly exercise: string;
  readonly view: ViewName;
  /** The dial that was turned, or null for a clean set. */
  readonly fault: string | null;
  readonly severity: number;
  /** By rule, one verdict for each true repetition, or for each second of a hold. */
  readonly verdicts: ReadonlyMap<string, readonly Verdict[]>;
}

const repetitionsEach = 4;
/** A hold is judged over its last two seconds, once it has been told from getting into it. */
const unjudgedSeconds = 3;

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
  return truth.heldSeconds > 0
    ? secondsJudged(rule, truth.heldSeconds, events)
    : truth.repetitions.map((repetition) => repetitionJudged(rule, repetition, events));
}

function secondsJudged(rule: string, heldSeconds: number, events: Count['events']): readonly Verdict[] {
  const judged = events.flatMap((event) => (event.type === 'hold_judged' ? [verdictIn(rule, event)] : []));
  const unheld = Math.max(0, Math.floor(heldSeconds) - unjudgedSeconds - judged.length);
  return [...judged, ...new Array<Verdict>(unheld).fill('missed')];
}

function repetitionJudged(
  rule: string,
  { startMs, peakMs, endMs }: PlannedRepetition,
  events: Count['events'],
): Verdict {
  const near = (movement: { readonly peakMs: number }) =>
    Math.abs(movement.peakMs - peakMs) < Math.max(peakMs - startMs, endMs - peakMs);
  let verdict: Verdict = 'missed';
  for (const event of events) {
    if (event.type === 'other_movement' && near(event.movement) && verdict === 'missed') verdict = 'other';
    if (event.type === 'partial_repetition' && near(event.movement) && verdict === 'missed')
      verdict = event.faults.some((found) => found.rule === rule) ? 'fault' : 'partial';
    if (event.type !== 'repetition' || !near(event.repetition)) continue;
    verdict = verdictIn(rule, event.repetition);
    if (verdict === 'fault') break;
  }
  return verdict;
}

function verdictIn(
  rule: string,
  { faults, notJudged }: { readonly faults: readonly Fault[]; readonly notJudged: readonly NotJudged[] },
): Verdict {
  if (faults.some((found) => found.rule === rule)) return 'fault';
  return notJudged.find((not) => not.rule === rule)?.because ?? 'fine';
}
