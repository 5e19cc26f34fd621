// How a record says what is counted: each number with where it comes from.
import type {
  Component,
  Counting,
  GateCondition,
  Requirement,
} from '@spotter/coach/specification/specification';
import { recordings } from './sources.ts';

/** A number, and where it comes from. */
export type Sourced = readonly [value: number, source: string];

type Shares = 'minimumRange' | 'partialRange' | 'minimumPeak' | 'maximumRest';
type Times = 'minimumDurationMs' | 'maximumDurationMs' | 'maximumHoldMs';
type WithSource<T> = T & { readonly source: string };

/** What is counted of an exercise. Numbers that are left out are those of most exercises, or of what it is a kind of. */
export type Counted = Required<Pick<Counting, 'sides' | 'feet'>> &
  Partial<Pick<Counting, 'leads' | 'mayStartFar'>> &
  Partial<Readonly<Record<Shares | Times, Sourced>>> & {
    readonly components: readonly WithSource<Component>[];
    readonly gate: readonly WithSource<GateCondition>[];
    readonly requires: readonly WithSource<Requirement>[];
  };

const seenOfAll = recordings('all that take it');

/** The numbers that count most exercises. */
export const ordinarily = {
  minimumRange: [0.4, seenOfAll('47 % and more')],
  partialRange: [
    0.2,
    'Counters in use elsewhere take 15 to 18 degrees as the least movement: a fifth of a way of 75 to 90 degrees.',
  ],
  minimumPeak: [0.5, seenOfAll('68 % and more')],
  maximumRest: [0.5, seenOfAll('30 % at most')],
  minimumDurationMs: [500, seenOfAll('0.67 s and more')],
  maximumDurationMs: [10_000, seenOfAll('3.87 s at most')],
  maximumHoldMs: [3000, seenOfAll('1.27 s at most')],
} as const satisfies Readonly<Record<Shares | Times, Sourced>>;

/** One part of the phase signal, from rest to the far end of a full repetition. */
export function part(
  signal: Component['signal'],
  between: Pick<Component, 'rest' | 'peak'> & Partial<Pick<Component, 'weight' | 'views' | 'standsIn'>>,
  source: string,
): WithSource<Component> {
  return { signal, weight: 1, ...between, source };
}

/** A condition for the exercise to be in progress. */
export function holds(
  signal: GateCondition['signal'],
  within: Omit<GateCondition, 'signal' | 'source'>,
  source: string,
): WithSource<GateCondition> {
  return { signal, ...within, source };
}

/** What a movement must show to be this exercise, over all of a repetition unless told. */
export function shows(
  signal: Requirement['signal'],
  take: Requirement['take'],
  within: Omit<Requirement, 'signal' | 'take' | 'over' | 'source'> & Partial<Pick<Requirement, 'over'>>,
  source: string,
): WithSource<Requirement> {
  return { signal, over: 'repetition', take, ...within, source };
}

/** As specifications hold it, over what is known of what it is a kind of: the numbers, and their sources beside them. */
export function countingOf(told: Partial<Counted>, base: Partial<Counting> = {}): Counting {
  const numbers = Object.entries(told).filter(([name]) => name in ordinarily) as [string, Sourced][];
  const values = Object.fromEntries(numbers.map(([name, [value]]) => [name, value]));
  const sources = Object.fromEntries(numbers.map(([name, [, source]]) => [name, source]));
  return { ...base, ...told, ...values, sources: { ...base.sources, ...sources } } as Counting;
}
