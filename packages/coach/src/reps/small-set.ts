// Movements that are all smaller than the exercise, and plainly a set: whoever does ten of anything is told ten, and what each lacks.

import type { Rule } from '../specification/rule.ts';
import type { Counting } from '../specification/specification.ts';
import { areAlike, isAstray, type SeenMovement } from './seen-movement.ts';
import { areEvenlyPaced, isPartial } from './set-evidence.ts';

/** What makes movements, one after the other, a set of small ones. */
interface SmallSet {
  readonly count: number;
  /** The share of them of which a rule has to say that they fall short. */
  readonly toldShare: number;
  /** The share of them that may stray: of what is small the finder's trembling is a larger part. */
  readonly strayShare: number;
  /** Whether it is asked of whoever steps, too: hops and steps of a walk, a dance or a skipped rope are small, and go on evenly. */
  readonly mayStep: boolean;
  /** How alike each has to be to the one before it, beside its size and its duration. */
  readonly likeness: number;
}

/** The less alike they are, or the fewer are told what they lack, the more it takes. */
const smallSets: readonly SmallSet[] = [
  { count: 4, toldShare: 1, strayShare: 0, likeness: 0.8, mayStep: true },
  { count: 5, toldShare: 0.6, strayShare: 1 / 3, likeness: 0.3, mayStep: false },
  { count: 6, toldShare: 0, strayShare: 1 / 3, likeness: 0.3, mayStep: false },
];

/**
 * Whether the last movements are a set of small ones: each all that the exercise is but for its size, and like the one before it,
 * there and back, at an even pace, and most of few told so.
 * @param shortfalls the rules that say so
 */
export function isOfSmallSet(
  seen: readonly SeenMovement[],
  movement: SeenMovement,
  shortfalls: ReadonlySet<string>,
  feet: Counting['feet'],
): boolean {
  const own = [...seen.filter(({ side }) => side === movement.side), movement];
  return smallSets.some(
    (kind) => (kind.mayStep || feet !== 'stepping') && isSmallSet(own.slice(-kind.count), kind, shortfalls),
  );
}

function isSmallSet(
  last: readonly SeenMovement[],
  { count, toldShare, strayShare, likeness }: SmallSet,
  shortfalls: ReadonlySet<string>,
): boolean {
  if (last.length < count || !last.every(isPartial)) return false;
  const told = last.filter(({ draft }) => draft?.faults.some(({ rule }) => shortfalls.has(rule)));
  return (
    told.length >= toldShare * count &&
    last.filter(isAstray).length <= strayShare * count &&
    areEvenlyPaced(last) &&
    last.every((one, i) => i === 0 || areAlike(last[i - 1] ?? one, one, likeness))
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
