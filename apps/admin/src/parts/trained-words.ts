import { formatDuration } from './format-duration.ts';

interface Trained {
  readonly repetitions: number;
  readonly held_seconds: number;
}

/** "12 repetitions", "1 min 30 s held", or both. */
export function trainedWords({ repetitions, held_seconds: held }: Trained): string {
  const counted = `${repetitions.toLocaleString()} ${repetitions === 1 ? 'repetition' : 'repetitions'}`;
  if (held === 0) return counted;
  const time = `${formatDuration(held)} held`;
  return repetitions === 0 ? time : `${counted}, ${time}`;
}
