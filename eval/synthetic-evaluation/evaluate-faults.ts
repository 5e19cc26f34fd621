// Every rule of ours on synthetic sets of the fault it is there to find, over severity.

import { bundled } from '@spotter/exercises/bundled';
import type { Specification } from '@spotter/coach/specification/specification';
import type { ViewName } from '../synthetic/camera/camera.ts';
import { exercises } from '../synthetic/exercises/all-exercises.ts';
import type { Exercise } from '../synthetic/exercises/exercise.ts';
import { judgeSet, type JudgedSet } from './judge-sets.ts';
import { faultOf } from './rules-to-faults.ts';
import { scoreFault, severities, type FaultScore } from './score-faults.ts';

/** A rule that speaks up although another fault was made: either they go together, or it is wrong. */
export interface CrossAlarm {
  readonly exercise: string;
  readonly view: ViewName;
  readonly fault: string;
  readonly rule: string;
  readonly told: number;
}

export interface FaultEvaluation {
  readonly scores: readonly FaultScore[];
  readonly cross: readonly CrossAlarm[];
  /** Rules that no fault of the generator stands for, as `exercise.rule`. */
  readonly unmapped: readonly string[];
}

/** Told in fewer of the repetitions with another fault than this is not worth a line. */
const crossFrom = 0.25;

/** Evaluates the exercises that both sides know, or one of them, at some of the severities. */
export function evaluateFaults(
  seeds: readonly number[],
  only: string | null = null,
  among: readonly number[] = severities,
): FaultEvaluation {
  const parts = exercises
    .filter(({ key }) => only === null || key === only)
    .flatMap((exercise) => {
      const specification = bundled.get(exercise.key);
      return specification ? [evaluateExercise(specification, exercise, seeds, among)] : [];
    });
  return {
    scores: parts.flatMap(({ scores }) => scores),
    cross: parts.flatMap(({ cross }) => cross),
    unmapped: parts.flatMap(({ unmapped }) => unmapped),
  };
}

function evaluateExercise(
  specification: Specification,
  exercise: Exercise,
  seeds: readonly number[],
  among: readonly number[],
): FaultEvaluation {
  const { key } = exercise;
  const pairs = specification.rules.flatMap(({ id: rule }) => {
    const fault = faultOf(key, rule);
    return fault ? [{ rule, fault }] : [];
  });
  const faults = [...new Set(pairs.map(({ fault }) => fault))];
  const scores: FaultScore[] = [];
  const cross: CrossAlarm[] = [];
  for (const view of exercise.views) {
    const sets = seeds.flatMap((seed) =>
      judgeSeverities(specification, exercise, { seed, view, faults, among }),
    );
    for (const { rule, fault } of pairs) {
      const own = sets.filter((set) => set.fault === null || set.fault === fault);
      scores.push(scoreFault({ exercise: key, rule, fault, view }, own));
      for (const other of faults.filter((name) => name !== fault)) {
        const told = shareOfFaults(
          rule,
          sets.filter((set) => set.fault === other && set.severity === 1),
        );
        if (told >= crossFrom) cross.push({ exercise: key, view, fault: other, rule, told });
      }
    }
  }
  const unmapped = specification.rules.filter(({ id }) => faultOf(key, id) === undefined);
  return { scores, cross, unmapped: unmapped.map(({ id }) => `${key}.${id}`) };
}

/** Share of the counted repetitions of which a rule speaks. */
function shareOfFaults(rule: string, sets: readonly JudgedSet[]): number {
  const verdicts = sets
    .flatMap((set) => set.verdicts.get(rule) ?? [])
    .filter((verdict) => verdict === 'fault' || verdict === 'fine');
  return verdicts.filter((verdict) => verdict === 'fault').length / Math.max(1, verdicts.length);
}

function judgeSeverities(
  specification: Specification,
  exercise: Exercise,
  {
    seed,
    view,
    faults,
    among,
  }: {
    readonly seed: number;
    readonly view: ViewName;
    readonly faults: readonly string[];
    readonly among: readonly number[];
  },
): readonly JudgedSet[] {
  const worse = among.filter((severity) => severity > 0);
  return [
    judgeSet(specification, exercise, { seed, view, fault: null, severity: 0 }),
    ...faults.flatMap((fault) =>
      worse.map((severity) => judgeSet(specification, exercise, { seed, view, fault, severity })),
    ),
  ];
}
