import type { NoSuggestion, Suggestion } from '@spotter/coach/suggest/suggest-specification';
import { signalWords } from './figures/signal-words.ts';

const viewWords = { front: 'the front', side: 'the side', oblique: 'the corner' } as const;
const sideWords = {
  whole: 'the body moves as one',
  both: 'both sides move together',
  apart: 'each side moves by itself',
} as const;

function likeWords(shown: number): string {
  if (shown === 0) return 'No repetitions that are alike were';
  return shown === 1 ? 'Only one repetition was' : `Only ${shown} repetitions that are alike were`;
}

/** What was found in a demonstration, how sure it is, or why nothing was found. */
export function suggestionWords(suggested: Suggestion | NoSuggestion): {
  readonly tone: 'success' | 'warning' | 'error';
  readonly text: string;
} {
  if ('why' in suggested) {
    const text =
      suggested.why === 'too_few'
        ? `${likeWords(suggested.shown)} found. Show at least three, one after the other, with the whole body in the picture.`
        : 'Nothing moves clearly enough to count on. Try it from another side, nearer to the camera, or slower.';
    return { tone: 'error', text };
  }
  const { specification, shown, counted, confidence } = suggested;
  const { components, sides } = specification.counting;
  const moves = components.map(({ signal }) => signalWords[signal].name.toLowerCase()).join(' and ');
  const views = specification.views.good.map((view) => viewWords[view]).join(' or ');
  const sure = confidence >= 0.8 ? 'Quite sure' : confidence >= 0.5 ? 'Fairly sure' : 'Not very sure';
  return {
    tone: confidence >= 0.5 ? 'success' : 'warning',
    text: `${sure} (${Math.round(confidence * 100)} %): it goes by the ${moves}; ${sideWords[sides]}; seen from ${views}. ${shown} repetitions were shown, and it counts ${counted} of them.`,
  };
}
