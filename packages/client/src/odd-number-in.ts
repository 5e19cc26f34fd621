import { SpotterError } from './spotter-error.ts';

function hasOddNumber(value: unknown): boolean {
  if (typeof value === 'number') return !Number.isFinite(value);
  return typeof value === 'object' && value !== null && Object.values(value).some(hasOddNumber);
}

/** @returns what is said of NaN or an infinity in it: JSON would make null of those, which means something else, such as no weight */
export function oddNumberIn(value: unknown): SpotterError | undefined {
  return hasOddNumber(value)
    ? new SpotterError('client.wrong_use', 'Numbers must be finite: NaN and infinities mean nothing here.')
    : undefined;
}
