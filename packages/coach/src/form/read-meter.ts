import type { Requirement } from '../exercises/specification.ts';
import { joinMeters, type Meter, type Meters } from './meter.ts';

/** What a requirement takes of a movement, and how well it was seen on average; null where nothing was seen. */
export function takenOf(
  meters: Meters | undefined,
  { over, take }: Pick<Requirement, 'over' | 'take'>,
): { readonly value: number; readonly seen: number } | null {
  if (!meters) return null;
  if (take === 'travel') {
    const { near, far, last } = meters;
    if (far === null || last === null) return null;
    const back = far.value - last.value;
    if (near === null) return { value: back, seen: Math.min(far.confidence, last.confidence) };
    const seen = Math.min(near.confidence, far.confidence);
    return { value: thereAndBack(far.value - near.value, back), seen };
  }
  const meter = over === 'repetition' ? joinMeters(meters.out, meters.back) : meters[over];
  return meter === null ? null : { value: takenFrom(meter, take), seen: meter.confidenceSum / meter.count };
}

/** A movement ends before all of it has come back: this share is expected of a measurement that moves with it. */
const backShare = 0.5;

/** How far a measurement went, as far as it has come back; what went and stayed has not travelled. */
function thereAndBack(out: number, back: number): number {
  if (out * back <= 0) return 0;
  return Math.sign(out) * Math.min(Math.abs(out), Math.abs(back) / backShare);
}

function takenFrom(meter: Meter, take: Exclude<Requirement['take'], 'travel'>): number {
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
