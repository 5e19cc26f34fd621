import type { Coaching } from './coached.ts';
import type { Counted, Sourced } from './counted.ts';

const unused = (value: number): Sourced => [value, 'Not used: a hold has no phases.'];

/** What postures have in common: they are held while all of these conditions hold, and nothing is counted. */
export function heldWhile(gate: Counted['gate']): Pick<Coaching, 'family' | 'kind' | 'states' | 'counting'> {
  return {
    family: 'hold',
    kind: 'hold',
    states: { rest: 'WAITING', out: 'WAITING', peak: 'HOLDING', back: 'WAITING' },
    counting: {
      sides: 'whole',
      feet: 'free',
      components: [],
      minimumRange: unused(0.5),
      partialRange: unused(0.5),
      minimumPeak: unused(0.5),
      maximumRest: unused(0.5),
      minimumDurationMs: [1000, 'A hold is told in seconds: it counts from its first whole one.'],
      maximumDurationMs: unused(600_000),
      maximumHoldMs: unused(600_000),
      gate,
      requires: [],
    },
  };
}
