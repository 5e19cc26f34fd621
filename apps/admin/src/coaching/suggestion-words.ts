import type { NoSuggestion, Suggestion } from '@spotter/coach/suggest/suggest-specification';
import type { Say, Words } from '../words/create-words.ts';

function whyNothing(say: Say, { why, shown }: NoSuggestion): string {
  if (why !== 'too_few') return say('coaching.suggestion.nothingMoves');
  return shown === 0
    ? say('coaching.suggestion.noneFound')
    : say('coaching.suggestion.tooFew', { count: shown });
}

function howSure(confidence: number): 'quite' | 'fairly' | 'little' {
  if (confidence >= 0.8) return 'quite';
  return confidence >= 0.5 ? 'fairly' : 'little';
}

/** What was found in a demonstration, how sure it is, or why nothing was found. */
export function suggestionWords(
  { say, formats }: Words,
  suggested: Suggestion | NoSuggestion,
): {
  readonly tone: 'success' | 'warning' | 'error';
  readonly text: string;
} {
  if ('why' in suggested) return { tone: 'error', text: whyNothing(say, suggested) };
  const { specification, shown, counted, confidence } = suggested;
  const { components, sides } = specification.counting;
  const signals = components.map(({ signal }) => say(`measurements.signals.${signal}.name`));
  const views = specification.views.good.map((view) => say(`coaching.views.${view}`));
  return {
    tone: confidence >= 0.5 ? 'success' : 'warning',
    text: say('coaching.suggestion.found', {
      sure: say(`coaching.suggestion.sure.${howSure(confidence)}`, { share: formats.percent(confidence) }),
      signals: say('coaching.suggestion.goesBy', { signals: formats.list(signals) }),
      sides: say(`coaching.suggestion.sides.${sides}`),
      views: say('coaching.suggestion.seen', { views: formats.choice(views) }),
      counts: say('coaching.suggestion.counts', { count: shown, counted }),
    }),
  };
}
