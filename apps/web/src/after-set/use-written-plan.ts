import type { Plan } from '@spotter/coach/progress/next-time';
import { useHeldTime } from '../parts/use-held-time.ts';
import { useWrittenWeight } from '../parts/use-written-weight.ts';
import { useWords } from '../words/use-words.ts';

/** As in "3 × 12 with 20 kg"; without an amount only the sets are said. */
export function useWrittenPlan() {
  const { say } = useWords();
  const heldTime = useHeldTime();
  const weight = useWrittenWeight();
  return ({
    sets,
    amount,
    unit,
    weightKg,
  }: Omit<Plan, 'amount'> & { readonly amount: number | null }): string => {
    const plan =
      amount === null
        ? say('afterSet.next.sets', { count: sets })
        : unit === 'seconds'
          ? say('afterSet.next.seconds', { sets, time: heldTime(amount * 1000) })
          : say('afterSet.next.repetitions', { sets, amount });
    return weightKg === null || weightKg === 0
      ? plan
      : say('afterSet.next.weighted', { plan, weight: weight(weightKg) });
  };
}
