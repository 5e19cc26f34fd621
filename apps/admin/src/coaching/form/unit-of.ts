import { signals, type SignalName } from '@spotter/coach/signals/registry';
import type { Say } from '../../words/create-words.ts';

/** How values of a measurement are written. */
export function unitOf(
  say: Say,
  signal: SignalName | undefined,
): { readonly unit: string; readonly step: number } {
  if (signal === undefined || !(signal in signals)) return { unit: '', step: 1 };
  const { unit } = signals[signal];
  return unit === 'deg' ? { unit: '°', step: 1 } : { unit: say(`measurements.units.${unit}`), step: 0.01 };
}
