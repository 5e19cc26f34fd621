// The thresholds that are drawn over the signal, and can be dragged.
import type { Counting } from '@spotter/coach/specification/specification';
import { unitOf } from '../form/unit-of.ts';
import { signalWords } from '../figures/signal-words.ts';

export type ThresholdName = 'minimumPeak' | 'maximumRest' | 'minimumRange';

interface Threshold {
  readonly name: ThresholdName;
  readonly label: string;
  readonly least: number;
  readonly most: number;
}

/** With the limits of the schema. A range is drawn from rest, which is 0. */
export const thresholds: readonly Threshold[] = [
  { name: 'minimumPeak', label: 'Far end beyond', least: 0, most: 1.5 },
  { name: 'minimumRange', label: 'At least so far', least: 0.05, most: 1 },
  { name: 'maximumRest', label: 'Rest below', least: -0.5, most: 1.5 },
];

/** What a share of the way is on the first measurement: "46° bend of the knee". */
export function shareInWords(share: number, { components }: Pick<Counting, 'components'>): string {
  const percent = `${Math.round(share * 100)} %`;
  const [first] = components;
  if (!first) return percent;
  const value = first.rest + share * (first.peak - first.rest);
  const { unit } = unitOf(first.signal);
  const shown = unit === '°' ? `${Math.round(value)}°` : `${value.toFixed(2)} ${unit}`;
  return `${percent} of the way, ${shown} ${signalWords[first.signal].name.toLowerCase()}`;
}

/** To the hundredth, and within what the schema allows. */
export function settledThreshold(name: ThresholdName, value: number): number {
  const { least, most } = thresholds.find((threshold) => threshold.name === name) ?? { least: 0, most: 1 };
  return Math.min(most, Math.max(least, Math.round(value * 100) / 100));
}
