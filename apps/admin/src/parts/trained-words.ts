import type { Say } from '../words/create-words.ts';
import { formatDuration } from './format-duration.ts';

interface Trained {
  readonly repetitions: number;
  readonly held_seconds: number;
}

/** "12 repetitions", "1 min 30 s held", or both. */
export function trainedWords(say: Say, trained: Trained): string {
  const repetitions = say('parts.trained.repetitions', { count: trained.repetitions });
  if (trained.held_seconds === 0) return repetitions;
  const held = say('parts.trained.held', { time: formatDuration(say, trained.held_seconds) });
  return trained.repetitions === 0 ? held : say('parts.trained.both', { repetitions, held });
}
