// What to do next time, by rules that can be said in one sentence.

/** A set of the exercise that counts. */
export interface PastSet {
  readonly workoutId: string;
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
   */
  readonly because: 'twice_good' | 'good_once' | 'form' | 'hard' | 'done';
}

/** From this score on, a set was done well. */
export const goodScore = 80;
/** From this effort on, of 10, hardly anything more was possible. */
const hardEffort = 9;
const repetitionsStep = 2;
const mostRepetitions = 12;
const secondsStep = 5;
/** What bars and plates allow. */
const weightStepKg = 2.5;
const repetitionsWithMoreWeight = 8;
const mostRepetitionsWithoutWeight = 30;

interface Done {
  readonly plan: Plan;
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

function moreThan(plan: Plan): Plan {
  if (plan.unit === 'seconds') return { ...plan, amount: plan.amount + secondsStep };
  const isEnough = plan.amount >= mostRepetitions;
  if (isEnough && plan.weightKg !== null) {
    return { ...plan, amount: repetitionsWithMoreWeight, weightKg: plan.weightKg + weightStepKg };
  }
  const most = plan.weightKg === null ? mostRepetitionsWithoutWeight : mostRepetitions;
  return plan.amount < most
    ? { ...plan, amount: Math.min(most, plan.amount + repetitionsStep) }
    : { ...plan, sets: plan.sets + 1 };
}

/** @param sets of one exercise, the oldest first. @returns null where there are none */
export function nextTime(sets: readonly PastSet[]): NextTime | null {
  const workouts = [...Map.groupBy(sets, ({ workoutId }) => workoutId).values()].map(doneIn);
  const [last, earlier] = [workouts.at(-1), workouts.at(-2)];
  if (!last) return null;
  const { plan: before, score, isHard } = last;
  const again = (because: NextTime['because']): NextTime => ({ plan: before, before, because });
  if (score === null) return again('done');
  if (score < goodScore) return again('form');
  if (isHard) return again('hard');
  const wasGood = earlier !== undefined && (earlier.score ?? 0) >= goodScore;
  if (!wasGood || !isAsMuch(earlier.plan, before)) return again('good_once');
  return { plan: moreThan(before), before, because: 'twice_good' };
}
