// What to do of a step of a routine next: as the rule of progression has it, or as it is planned.
import type { Routine, RoutineStep } from '@spotter/contract/routines';
import type { NextTime, PastSet, Plan } from '@spotter/coach/progress/next-time';

export interface Suggestion {
  readonly plan: Omit<Plan, 'amount'> & { readonly amount: number | null };
  /** Why; null where it is as planned. */
  readonly next: NextTime | null;
}

function plannedOf({ sets, target, weight_kg }: RoutineStep): Suggestion['plan'] {
  const { repetitions, seconds } = target;
  const unit = repetitions === undefined && seconds !== undefined ? 'seconds' : 'repetitions';
  return { sets, amount: repetitions ?? seconds ?? null, unit, weightKg: weight_kg };
}

/**
 * @param sets of its exercise, the oldest first
 * @param suggest the rule of progression
 */
export function suggestStep(
  step: RoutineStep,
  sets: readonly PastSet[],
  { updated_at }: Pick<Routine, 'updated_at'>,
  suggest: (sets: readonly PastSet[]) => NextTime | null,
): Suggestion {
  const planned = plannedOf(step);
  const last = sets.at(-1)?.started_at ?? '';
  // What was planned since the last time stands.
  const next = last > updated_at ? suggest(sets) : null;
  if (next === null || next.plan.unit !== planned.unit || planned.amount === null) {
    return { plan: planned, next: null };
  }
  // How many sets there are is the routine's to say.
  const plan = { ...next.plan, sets: planned.sets };
  return { plan, next: { ...next, plan } };
}
