import type { GateCondition } from '@spotter/coach/specification/specification';
import type { Coaching } from './coached.ts';

/** What postures have in common: they are held while all of these conditions hold, and nothing is counted. */
export function heldWhile(
  gate: readonly GateCondition[],
): Pick<Coaching, 'family' | 'kind' | 'states' | 'counting'> {
  return {
    family: 'hold',
    kind: 'hold',
    states: { rest: 'WAITING', out: 'WAITING', peak: 'HOLDING', back: 'WAITING' },
    counting: {
      sides: 'whole',
      components: [],
      minimumRange: 0.5,
      partialRange: 0.5,
      minimumPeak: 0.5,
      maximumRest: 0.5,
      minimumDurationMs: 1000,
      maximumDurationMs: 600_000,
      maximumHoldMs: 600_000,
      gate: [...gate],
      requires: [],
    },
  };
}
