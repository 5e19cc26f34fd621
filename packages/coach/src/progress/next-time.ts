// What to do next time, by rules that can be said in one sentence.

/** A set of the exercise that counts, as it is stored. */
export interface PastSet {
  readonly workoutId: string;
  /** ISO 8601. */
  readonly started_at: string;
  readonly reps: number;
  readonly longest_hold_ms: number;
  readonly score: number | null;
  readonly correction: { readonly weight_kg: number | null; readonly effort: number | null } | null;
}

/** So many sets of so many repetitions, or seconds. */
export interface Plan {
  readonly sets: number;
  readonly amount: number;
  readonly unit: 'repetitions' | 'seconds';
  readonly weightKg: number | null;
}

export interface NextTime {
  readonly plan: Plan;
  readonly before: Plan;
  /**
   * - `twice_good`: the same was done twice, and well
   * - `good_once`: it was done well, once
   * - `form`: it was not done well enough yet
   * - `hard`: it took nearly all that there was
   * - `done`: nothing judged how well
   * - `twice_poor`: it was not done well enough twice, so that it becomes less
   * - `break`: it was long ago, so that it begins with less
   */
  readonly because: 'twice_good' | 'good_once' | 'form' | 'hard' | 'done' | 'twice_poor' | 'break';
}

export interface ProgressSettings {
  /** Moment of the suggestion, milliseconds since 1970. */
  readonly nowMs: number;
  /** In which plates and dumbbells are marked; kilograms unless told. */
  readonly unit?: 'kilogram' | 'pound';
}

/** From this score on, a set was done well. */
export const goodScore = 80;
/** From this effort on, of 10, hardly anything more was possible. */
const hardEffort = 9;
const repetitionsStep = 2;
const mostRepetitions = 12;
const secondsStep = 5;
/** What bars and plates allow. */
const weightSteps = { kilogram: 2.5, pound: 5 } as const;
const kilogramsIn = { kilogram: 1, pound: 0.45359237 } as const;
const repetitionsWithMoreWeight = 8;
/** Strength holds for about four weeks without training (Mujika and Padilla 2001, doi 10.1097/00005768-200108000-00009). */
const longBreakMs = 28 * 24 * 3_600_000;
const fewestRepetitions = 5;
const shortestSeconds = 5;
const mostRepetitionsWithoutWeight = 30;

interface Done {
  readonly plan: Plan;
  readonly startedMs: number;
  readonly score: number | null;
  readonly isHard: boolean;
}

/** What was made in every set of a workout, which is less than in its best. */
function doneIn(sets: readonly PastSet[]): Done {
  const areHeld = sets.every(({ reps }) => reps === 0);
  const amounts = sets.map(({ reps, longest_hold_ms }) =>
    areHeld ? Math.floor(longest_hold_ms / 1000) : reps,
  );
  const scores = sets.flatMap(({ score }) => (score === null ? [] : [score]));
  const weights = sets.flatMap(({ correction }) => correction?.weight_kg ?? []);
  return {
    plan: {
      sets: sets.length,
      amount: Math.max(1, Math.min(...amounts)),
      unit: areHeld ? 'seconds' : 'repetitions',
      weightKg: weights.length === sets.length ? Math.min(...weights) : null,
    },
    startedMs: Math.max(...sets.map(({ started_at }) => Date.parse(started_at))),
    score: scores.length > 0 ? Math.min(...scores) : null,
    isHard: sets.some(({ correction }) => (correction?.effort ?? 0) >= hardEffort),
  };
}

function isAsMuch(one: Plan, other: Plan): boolean {
  return (
    one.sets >= other.sets &&
    one.amount >= other.amount &&
    one.unit === other.unit &&
    (one.weightKg ?? 0) >= (other.weightKg ?? 0)
  );
}

type Unit = NonNullable<ProgressSettings['unit']>;

/** A weight that is so many steps away, as it is marked in the unit; to a hundredth of a kilogram. */
function weightAfter(weightKg: number, steps: number, unit: Unit): number {
  const marked = Math.round((weightKg / kilogramsIn[unit]) * 100) / 100 + steps * weightSteps[unit];
  return Math.max(0, Math.round(marked * kilogramsIn[unit] * 100) / 100);
}

function moreThan(plan: Plan, unit: Unit): Plan {
  if (plan.unit === 'seconds') return { ...plan, amount: plan.amount + secondsStep };
  const isEnough = plan.amount >= mostRepetitions;
  if (isEnough && plan.weightKg !== null) {
    return {
      ...plan,
      amount: repetitionsWithMoreWeight,
      weightKg: weightAfter(plan.weightKg, 1, unit),
    };
  }
  const most = plan.weightKg === null ? mostRepetitionsWithoutWeight : mostRepetitions;
  return plan.amount < most
    ? { ...plan, amount: Math.min(most, plan.amount + repetitionsStep) }
    : { ...plan, sets: plan.sets + 1 };
}

function lessThan(plan: Plan, unit: Unit): Plan {
  if (plan.unit === 'seconds') {
    return { ...plan, amount: Math.min(plan.amount, Math.max(shortestSeconds, plan.amount - secondsStep)) };
  }
  const lighter = plan.weightKg === null ? null : weightAfter(plan.weightKg, -1, unit);
  if (lighter !== null && lighter > 0) return { ...plan, weightKg: lighter };
  return {
    ...plan,
    amount: Math.min(plan.amount, Math.max(fewestRepetitions, plan.amount - repetitionsStep)),
  };
}

/** `Map.groupBy` is younger than Node 20. */
function byWorkout(sets: readonly PastSet[]): PastSet[][] {
  const workouts = new Map<PastSet['workoutId'], PastSet[]>();
  for (const set of sets) workouts.set(set.workoutId, [...(workouts.get(set.workoutId) ?? []), set]);
  return [...workouts.values()];
}

/**
 * What to do next time: more after it was done well twice, the same after it was done well once or poorly once, less after it was
 * done poorly twice or after a long break.
 * @param sets of one exercise, the oldest first
 * @returns null where there are none
 */
export function nextTime(
  sets: readonly PastSet[],
  { nowMs, unit = 'kilogram' }: ProgressSettings,
): NextTime | null {
  const workouts = byWorkout(sets).map(doneIn);
  const [last, earlier] = [workouts.at(-1), workouts.at(-2)];
  if (!last) return null;
  const { plan: before, score, isHard } = last;
  const again = (because: NextTime['because']): NextTime => ({ plan: before, before, because });
  const less = (because: NextTime['because']): NextTime => ({
    plan: lessThan(before, unit),
    before,
    because,
  });
  if (nowMs - last.startedMs >= longBreakMs) return less('break');
  if (score === null) return again('done');
  const wasPoor = earlier !== undefined && earlier.score !== null && earlier.score < goodScore;
  if (score < goodScore) {
    return wasPoor && isAsMuch(before, earlier.plan) ? less('twice_poor') : again('form');
  }
  if (isHard) return again('hard');
  const wasGood = earlier !== undefined && (earlier.score ?? 0) >= goodScore;
  if (!wasGood || !isAsMuch(earlier.plan, before)) return again('good_once');
  return { plan: moreThan(before, unit), before, because: 'twice_good' };
}
