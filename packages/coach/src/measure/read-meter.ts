import type { Requirement } from '../specification/specification.ts';
import type { Side } from '../pose/joints.ts';
import { mergeSides } from './measure-body.ts';
import { unreadable, type Reading } from '../signals/reading.ts';
import { joinMeters, type Meter, type Meters } from './meter.ts';

/** What a requirement takes of a movement, and how well it was seen on average; null where nothing was seen. */
export function takenOf(
  meters: Meters | undefined,
  { over, take }: Pick<Requirement, 'over' | 'take'>,
): { readonly value: number; readonly seen: number } | null {
  if (!meters) return null;
  if (take === 'travel') {
    const { value, confidence } = mergeSides({
      left: travelOf(meters, 'left'),
      right: travelOf(meters, 'right'),
    });
    return confidence === 0 ? null : { value, seen: confidence };
  }
  const meter = partOf(meters, over);
  return meter === null ? null : { value: takenFrom(meter, take), seen: meter.confidenceSum / meter.count };
}

/**
 * How far one side went: a side that hides behind the other in mid-movement would otherwise change the weights of both,
 * and what differs between them would look like movement.
 */
function travelOf({ near, far, last }: Meters, side: Side): Reading {
  const [from, to, end] = [near?.[side] ?? null, far?.[side] ?? null, last?.[side] ?? null];
  if (to === null) return unreadable;
  const back = end && { value: to.value - end.value, confidence: Math.min(to.confidence, end.confidence) };
  if (near === null) return back ?? unreadable;
  if (from === null) return unreadable;
  const out = { value: to.value - from.value, confidence: Math.min(from.confidence, to.confidence) };
  // Limbs that are hidden at the end have been seen on their way out.
  return back === null ? out : { ...out, value: thereAndBack(out.value, back.value) };
}

function partOf(meters: Meters, over: Requirement['over']): Meter | null {
  const { out, peak, back } = meters;
  if (over === 'repetition') return joinMeters(joinMeters(out, peak), back);
  return over === 'out' ? joinMeters(out, peak) : meters[over];
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
    case 'minimum':
      return meter.smallest;
    case 'maximum':
      return meter.largest;
    case 'mean':
      return meter.sum / meter.count;
    case 'range':
      return meter.largest - meter.smallest;
  }
}
