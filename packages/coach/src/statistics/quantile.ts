import { toBeRanked, valueAtRank } from './value-at-rank.ts';

/** The value below which a share of the values lies, between neighbours in proportion; NaN of no values. */
export function quantile(values: readonly number[], share: number): number {
  const ranked = toBeRanked(values);
  const place = share * (ranked.length - 1);
  const below = valueAtRank(ranked, Math.floor(place));
  const above = valueAtRank(ranked, Math.ceil(place));
  return below + (place - Math.floor(place)) * (above - below);
}
