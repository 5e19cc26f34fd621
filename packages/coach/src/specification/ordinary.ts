import type { Specification } from './specification.ts';

/** What most specifications have in common. */
export const ordinary = {
  schema: 1,
  version: 2,
  kind: 'repetitions',
  states: { rest: 'WAITING', out: 'STARTED', peak: 'PEAK', back: 'RETURNING' },
  tempo: { fastestMs: 1000, slowestMs: 7000 },
  rules: [],
  praise: { en: 'Good repetition' },
} satisfies Partial<Specification>;
