// The one number that a repetition moves from 0 to 1 and back, from several measurements of one or both sides.

import { visibilityGate, type VisibilityState } from '../filters/visibility-gate.ts';
import type { MovedSide } from '../pose/joints.ts';
import type { View } from '../pose/stance.ts';
import { unreadable, type Reading } from '../signals/reading.ts';
import type { Component } from '../specification/specification.ts';
import type { Readings } from './readings.ts';

/** A side seen less than the first while the other is seen more than the second is guessed from the other by the finder. */
const hiddenSide = 0.3;
const seenSide = 0.6;

/** Below this the moving limbs count as not seen. */
export const seenFrom = 0.12;
/** Of a part that stands in for others: where all is seen badly, now the one and now the other would look like movement. */
const standsInFrom = 0.7;

const sides = ['left', 'right'] as const;

/** How far each part on each side has been seen of late, in the order of the components, left before right. */
export type Trusts = VisibilityState[];

/** The signal, and by which parts it was read. */
export interface PhaseReading extends Reading {
  readonly by: 'usual' | 'stand-in';
}

/**
 * Weighs the parts by how well they have been seen of late (squared, so that a hidden side gives way smoothly to the
 * seen one) and by how far they are believed from this view. Confidence is 0 where no part can be used. Those that stand in are taken
 * alone, of a body that moves as one, where the others are not seen; a movement is followed to its end by what it was begun by. The
 * trusts are followed in place.
 * @param begunBy null while nothing is begun
 */
export function phaseSignal(
  readings: Readings,
  components: readonly Component[],
  side: MovedSide,
  view: View,
  trusts: Trusts,
  dtMs: number,
  begunBy: PhaseReading['by'] | null = null,
): PhaseReading {
  if (begunBy !== 'stand-in') {
    const usual = weighParts('usual', readings, components, side, view, trusts, dtMs);
    if (side !== 'both' || begunBy === 'usual' || usual.confidence >= seenFrom) return usual;
  }
  const instead = weighParts('stand-in', readings, components, side, view, trusts, dtMs);
  return instead.confidence >= standsInFrom ? instead : { ...unreadable, by: begunBy ?? 'usual' };
}

function weighParts(
  by: PhaseReading['by'],
  readings: Readings,
  components: readonly Component[],
  side: MovedSide,
  view: View,
  trusts: Trusts,
  dtMs: number,
): PhaseReading {
  let part = 0;
  let sum = 0;
  let weights = 0;
  let confidence = 0;
  let confidenceWeights = 0;
  let other = 0;
  for (const { signal, rest, peak, weight, views, standsIn = false } of components) {
    if (standsIn !== (by === 'stand-in')) {
      part += 2;
      continue;
    }
    const at = 2 * readings.signals.indexOf(signal);
    const believed = weight * (views?.[view] ?? 1);
    let best = 0;
    for (let one = 0; one < 2; one++) {
      const seen = readings.confidences[at + one] ?? 0;
      const gate = visibilityGate(trusts[part] ?? null, seen, dtMs);
      trusts[part] = gate;
      part += 1;
      if (seen === 0 || !gate.open) continue;
      if (side !== 'both' && side !== sides[one]) {
        other = Math.max(other, gate.trust);
        continue;
      }
      const share = believed * gate.trust * gate.trust;
      sum += (share * ((readings.values[at + one] ?? 0) - rest)) / (peak - rest);
      weights += share;
      best = Math.max(best, gate.trust);
    }
    confidence += believed * best;
    confidenceWeights += believed;
  }
  const guessed = confidence < hiddenSide * confidenceWeights && other > seenSide;
  if (weights === 0 || guessed) return { ...unreadable, by };
  return { value: sum / weights, confidence: confidence / confidenceWeights, by };
}
