// Movements that are all smaller than the exercise, and plainly a set: whoever does ten of anything is told ten, and what each lacks.

import type { Rule } from '../specification/rule.ts';
import type { Counting } from '../specification/specification.ts';
import { areAlike, areEvenlyPaced, isAstray, isPartial, type SeenMovement } from './seen-movement.ts';

/** So many, one after the other, are a set: one more than of what is large enough. */
const smallCount = 4;
/** They are more alike than two that only move the same limb. */
const smallLikeness = 0.8;

/**
 * Whether the last movements are a set of small ones: each all that the exercise is but for its size, there and back, and told so;
 * alike, at an even pace.
 * @param shortfalls the rules that say so
 */
export function isOfSmallSet(
  seen: readonly SeenMovement[],
  movement: SeenMovement,
  shortfalls: ReadonlySet<string>,
): boolean {
  const last = [...seen.filter(({ side }) => side === movement.side), movement].slice(-smallCount);
  return (
    last.length === smallCount &&
    areEvenlyPaced(last) &&
    last.every(
      (one) =>
        isPartial(one) &&
        !isAstray(one) &&
        one.draft?.faults.some(({ rule }) => shortfalls.has(rule)) === true &&
        (one === movement || areAlike(one, movement, smallLikeness)),
    )
  );
}

/** The rules that say that a movement falls short: of what is counted by, it got less far than the limit. */
export function shortfallsOf(rules: readonly Rule[], { components }: Counting): ReadonlySet<string> {
  return new Set(
    rules
      .filter(
        (rule) =>
          'signal' in rule &&
          (rule.over === 'peak' || rule.over === 'repetition') &&
          components.some(
            ({ signal, rest, peak }) =>
              signal === rule.signal && rule.faultWhen === (peak > rest ? 'below' : 'above'),
          ),
      )
      .map(({ id }) => id),
  );
}
