import { nextTime, type NextTime, type PastSet } from '@spotter/coach/progress/next-time';
import { useState } from 'react';
import { keptOptions } from '../train/train-options.ts';

/** Suggests what to do next time, as of now and in the unit of this device. */
export function useNextTime(): (sets: readonly PastSet[]) => NextTime | null {
  const [settings] = useState(() => ({ nowMs: Date.now(), unit: keptOptions().unit }));
  return (sets) => nextTime(sets, settings);
}
