import type { Plan } from './next-time.ts';
import { useHeldTime } from '../parts/use-held-time.ts';
import { useWords } from '../words/use-words.ts';

/** As in "3 × 12 with 20 kg"; without an amount only the sets are said. */
export function useWrittenPlan() {
  const { say, formats } = useWords();
  const heldTime = useHeldTime();
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
      : say('afterSet.next.weighted', { plan, weight: formats.kilograms(weightKg) });
  };
}
