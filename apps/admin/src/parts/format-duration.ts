import type { Say } from '../words/create-words.ts';

/** 3725 becomes "1 h 2 min", 95 "1 min 35 s". */
export function formatDuration(say: Say, seconds: number | null | undefined): string {
  if (seconds === null || seconds === undefined) return '–';
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor((seconds % 3600) / 60);
  if (hours > 0) return say('parts.duration.hours', { hours, minutes });
  const rest = Math.floor(seconds % 60);
  return minutes > 0
    ? say('parts.duration.minutes', { minutes, seconds: rest })
    : say('parts.duration.seconds', { seconds: rest });
}
