import { StateLabel } from '../parts/state-label.tsx';
import { useWords } from '../words/use-words.ts';

export function PublishedLabel({ isPublished }: { readonly isPublished: boolean }) {
  const { say } = useWords();
  return isPublished ? (
    <StateLabel tone="good">{say('exercises.states.published')}</StateLabel>
  ) : (
    <StateLabel tone="off">{say('exercises.states.draft')}</StateLabel>
  );
}
