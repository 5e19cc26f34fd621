import type { Say } from '../../words/create-words.ts';

/** From where the camera looks, in words. */
export function viewChoices(say: Say) {
  return (['side', 'oblique', 'front'] as const).map(
    (view) => [view, say(`coaching.views.${view}`)] as const,
  );
}
