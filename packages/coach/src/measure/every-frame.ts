// What requirements take of a movement that has ended: of every frame of it.

import type { Side } from '../pose/joints.ts';
import { mergeSides, unreadable, type Reading } from '../signals/reading.ts';
import type { Requirement } from '../specification/specification.ts';
import type { Figures, SignalRecord } from './recording.ts';

/** What of the figures of every frame is taken; unreadable where there are none. */
export function takeOfEveryFrame(
  { signal, over, take }: Requirement,
  required: readonly SignalRecord[],
): Reading {
  const record = required.find((one) => one.signal === signal);
  if (!record) return unreadable;
  if (take === 'travel')
    return mergeSides({ left: travelOf(record, 'left'), right: travelOf(record, 'right') });
  const figures = figuresOf(record, over);
  return figures === null
    ? unreadable
    : { value: takenOf(figures, take), confidence: figures.confidenceSum / figures.count };
}

function figuresOf({ parts }: SignalRecord, over: Requirement['over']): Figures | null {
  if (parts === null) return null;
  const outAndPeak = joined(parts.out, parts.peak);
  if (over === 'repetition') return joined(outAndPeak, parts.back);
  return over === 'out_and_peak' ? outAndPeak : parts[over];
}

function joined(a: Figures | null, b: Figures | null): Figures | null {
  if (a === null || b === null) return a ?? b;
  return {
    minimum: Math.min(a.minimum, b.minimum),
    maximum: Math.max(a.maximum, b.maximum),
    sum: a.sum + b.sum,
    confidenceSum: a.confidenceSum + b.confidenceSum,
    count: a.count + b.count,
  };
}

function takenOf(
  { minimum, maximum, sum, count }: Figures,
  take: Exclude<Requirement['take'], 'travel'>,
): number {
  switch (take) {
    case 'minimum':
      return minimum;
    case 'maximum':
      return maximum;
    case 'range':
      return maximum - minimum;
    case 'mean_of_frames':
      return sum / count;
  }
}

/**
 * How far one side went: a side that hides behind the other in mid-movement would otherwise change the weights of both,
 * and what differs between them would look like movement.
 */
function travelOf({ ends }: SignalRecord, side: Side): Reading {
  const [near, far, last] = [
    ends?.near?.[side] ?? null,
    ends?.far?.[side] ?? null,
    ends?.last?.[side] ?? null,
  ];
  if (far === null) return unreadable;
  const back = last && {
    value: far.value - last.value,
    confidence: Math.min(far.confidence, last.confidence),
  };
  if (!ends?.near) return back ?? unreadable;
  if (near === null) return unreadable;
  const out = { value: far.value - near.value, confidence: Math.min(near.confidence, far.confidence) };
  // Limbs that are hidden at the end have been seen on their way out.
  return back === null ? out : { ...out, value: thereAndBack(out.value, back.value) };
}

/** A movement ends before all of it has come back: this share is expected of a measurement that moves with it. */
const backShare = 0.5;

/** How far a measurement went, as far as it has come back; what went and stayed has not travelled. */
function thereAndBack(out: number, back: number): number {
  if (out * back <= 0) return 0;
  return Math.sign(out) * Math.min(Math.abs(out), Math.abs(back) / backShare);
}
