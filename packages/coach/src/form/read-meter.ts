import type { Requirement } from '../exercises/specification.ts';
import { joinMeters, type Meter, type Meters } from './meter.ts';

/** The meter of the part of a movement that a requirement looks at; null where nothing was seen in it. */
export function meterOf(meters: Meters | undefined, { over }: Pick<Requirement, 'over'>): Meter | null {
  if (!meters) return null;
  return over === 'repetition' ? joinMeters(meters.out, meters.back) : meters[over];
}

/** What a requirement takes of the values in a meter. */
export function takenFrom(meter: Meter, { take }: Pick<Requirement, 'take'>): number {
  switch (take) {
    case 'smallest':
      return meter.smallest;
    case 'largest':
      return meter.largest;
    case 'mean':
      return meter.sum / meter.count;
    case 'change':
      return meter.largest - meter.smallest;
  }
}
