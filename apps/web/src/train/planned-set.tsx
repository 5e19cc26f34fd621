import { useWrittenWeight } from '../parts/use-written-weight.ts';
import { useWords } from '../words/use-words.ts';
import { isHold, plannedNow, type Programme } from './programme.ts';

/** Which set comes or goes on, and what it is meant to come to: `Set 2 of 3 · 10 wanted · 20 kg`. */
export function PlannedSet({ programme }: { readonly programme: Programme }) {
  const { say } = useWords();
  const weight = useWrittenWeight();
  const { what, sets, target, weightKg } = plannedNow(programme);
  const number = programme.done + 1;
  const parts = [
    sets === null || number > sets
      ? say('train.live.set', { number })
      : say('train.live.setOf', { number, sets }),
    ...(target === null
      ? []
      : [say(isHold(what) ? 'train.live.targetSeconds' : 'train.live.target', { count: target })]),
    ...(weightKg === null ? [] : [weight(weightKg)]),
  ];
  return parts.join(' · ');
}
