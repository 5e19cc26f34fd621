import { signals, type SignalName } from '@spotter/coach/signals/registry';

const units = {
  deg: { unit: '°', step: 1 },
  trunk: { unit: 'trunk lengths', step: 0.01 },
  share: { unit: 'share', step: 0.01 },
} as const;

/** How values of a measurement are written. */
export function unitOf(signal: SignalName | undefined): { readonly unit: string; readonly step: number } {
  if (signal === undefined || !(signal in signals)) return { unit: '', step: 1 };
  return units[signals[signal].unit];
}
