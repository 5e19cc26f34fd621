import type { Excursion } from './phase-machine.ts';

/** When a movement was. */
export type Span = Pick<Excursion, 'startMs' | 'peakMs' | 'endMs'>;

/** Share of the shorter movement within which two sides' far ends count as one; in turn they are half a cycle apart. */
const togetherShare = 0.4;

/** Whether the movements of two sides are one made with both, not two made in turn. */
export function sameMovement(a: Span, b: Span): boolean {
  const shorter = Math.min(a.endMs - a.startMs, b.endMs - b.startMs);
  return Math.abs(a.peakMs - b.peakMs) <= togetherShare * shorter;
}
