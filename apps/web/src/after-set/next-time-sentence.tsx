import { goodScore, type NextTime } from '@spotter/coach/progress/next-time';
import { useWords } from '../words/use-words.ts';

import { useWrittenPlan } from './use-written-plan.ts';

/** What to do next time, and why. */
export function NextTimeSentence({ next }: { readonly next: NextTime }) {
  const { say } = useWords();
  const written = useWrittenPlan();
  return say(`afterSet.next.because.${next.because}`, {
    plan: written(next.plan),
    before: written(next.before),
    score: goodScore,
  });
}
