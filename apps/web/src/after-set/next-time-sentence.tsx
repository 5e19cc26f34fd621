import { useHeldTime } from '../parts/use-held-time.ts';
import { useWords } from '../words/use-words.ts';
import { goodScore, type NextTime, type Plan } from './next-time.ts';

/** What to do next time, and why. */
export function NextTimeSentence({ next }: { readonly next: NextTime }) {
  const { say, formats } = useWords();
  const heldTime = useHeldTime();

  function written({ sets, amount, unit, weightKg }: Plan): string {
    const plan =
      unit === 'seconds'
        ? say('afterSet.next.seconds', { sets, time: heldTime(amount * 1000) })
        : say('afterSet.next.repetitions', { sets, amount });
    return weightKg === null || weightKg === 0
      ? plan
      : say('afterSet.next.weighted', { plan, weight: formats.kilograms(weightKg) });
  }

  return say(`afterSet.next.because.${next.because}`, {
    plan: written(next.plan),
    before: written(next.before),
    score: goodScore,
  });
}
