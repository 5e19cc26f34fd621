// The thresholds that are drawn over the signal, and can be dragged.
import type { Counting } from '@spotter/coach/specification/specification';
import { unitOf } from '../form/unit-of.ts';
import type { Words } from '../../words/create-words.ts';

export type ThresholdName = 'minimumPeak' | 'maximumRest' | 'minimumRange';

interface Threshold {
  readonly name: ThresholdName;
  readonly least: number;
  readonly most: number;
}

/** With the limits of the schema. A range is drawn from rest, which is 0. */
export const thresholds: readonly Threshold[] = [
  { name: 'minimumPeak', least: 0, most: 1.5 },
  { name: 'minimumRange', least: 0.05, most: 1 },
  { name: 'maximumRest', least: -0.5, most: 1.5 },
];

/** What a share of the way is on the first measurement: "40% of the way, 46°: Bend of the knee". */
export function shareInWords(
  { say, formats }: Words,
  share: number,
  { components }: Pick<Counting, 'components'>,
): string {
  const percent = formats.percent(share);
  const [first] = components;
  if (!first) return say('coaching.preview.shareOfWay', { share: percent });
  const value = first.rest + share * (first.peak - first.rest);
  const { unit, step } = unitOf(say, first.signal);
  const shown = formats.number(Math.round(value / step) * step);
  return say('coaching.preview.shareOnSignal', {
    share: percent,
    value: unit === '°' ? `${shown}°` : say('measurements.valueWithUnit', { value: shown, unit }),
    signal: say(`measurements.signals.${first.signal}.name`),
  });
}

/** To the hundredth, and within what the schema allows. */
export function settledThreshold(name: ThresholdName, value: number): number {
  const { least, most } = thresholds.find((threshold) => threshold.name === name) ?? { least: 0, most: 1 };
  return Math.min(most, Math.max(least, Math.round(value * 100) / 100));
}
