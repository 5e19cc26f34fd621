import type { Counting } from '../specification/specification.ts';
import type { WeighedLine } from './weigh-lines.ts';

/** How the two sides take part. */
export interface Limbs {
  readonly sides: Counting['sides'];
  /** Repetitions in each cycle of the whole body: two where the sides take turns within it. */
  readonly each: 1 | 2;
}

/** One side moves this much more than the other where it moves by itself. */
const clearly = 2;

/** Whether the limbs move together, by themselves or in turn, by the ways of the clearest measurement on both sides. */
export function suggestLimbs(clearest: WeighedLine, lines: readonly WeighedLine[]): Limbs {
  const other = lines.find(({ signal, side }) => signal === clearest.signal && side !== clearest.side);
  if (!other) return { sides: 'whole', each: 1 };
  const pairs = clearest.ways.map((way, i) => [way, other.ways[i] ?? Number.NaN] as const);
  const most = (holds: (a: number, b: number) => boolean) =>
    pairs.filter(([a, b]) => holds(a, b)).length > pairs.length / 2;
  if (most((a, b) => a * b < 0)) return { sides: 'apart', each: 2 };
  const alone = most((a, b) => Math.abs(a) > clearly * Math.abs(b) || Math.abs(b) > clearly * Math.abs(a));
  return { sides: alone ? 'apart' : 'whole', each: 1 };
}
