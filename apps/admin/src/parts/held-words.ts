import { formatDuration } from './format-duration.ts';

/** A time held, or a dash where nothing was. */
export function heldWords(seconds: number | undefined): string {
  return formatDuration(seconds === 0 ? null : seconds);
}
