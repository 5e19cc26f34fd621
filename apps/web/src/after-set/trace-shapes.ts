// A set as a line over time: each repetition as far out as it went, in the time that its parts took.
import { qualityOf, type Quality } from '../parts/quality.ts';
import type { Repetition } from './reported-set.ts';

export interface TraceShape {
  readonly quality: Quality;
  readonly number: number;
  /** From the start of the set to its end, 0 to 1, and how far out, 0 to 1 of the furthest. */
  readonly line: readonly (readonly [share: number, depth: number])[];
  /** Where it was furthest out. */
  readonly peak: readonly [share: number, depth: number];
}

function depthOf({ depth_share, range_share }: Repetition): number {
  return Math.max(0, depth_share ?? range_share);
}

export function traceShapes(repetitions: readonly Repetition[]): readonly TraceShape[] {
  const startMs = Math.min(...repetitions.map(({ start_ms }) => start_ms));
  const endMs = Math.max(...repetitions.map(({ end_ms }) => end_ms));
  const furthest = Math.max(...repetitions.map(depthOf), Number.EPSILON);
  const shareOf = (ms: number) => (ms - startMs) / Math.max(1, endMs - startMs);
  return repetitions.map((repetition) => {
    const { start_ms, end_ms, phases_ms, number_in_set } = repetition;
    const lengthMs = end_ms - start_ms;
    // What older versions stored has no parts: out and back took as long then.
    const { out, peak, back } = phases_ms ?? { out: lengthMs / 2, peak: 0, back: lengthMs / 2 };
    const scale = lengthMs / Math.max(1, out + peak + back);
    const depth = depthOf(repetition) / furthest;
    const arrivedMs = start_ms + out * scale;
    const leftMs = arrivedMs + peak * scale;
    return {
      quality: qualityOf(repetition),
      number: number_in_set,
      line: [
        [shareOf(start_ms), 0],
        [shareOf(arrivedMs), depth],
        [shareOf(leftMs), depth],
        [shareOf(end_ms), 0],
      ],
      peak: [shareOf((arrivedMs + leftMs) / 2), depth],
    };
  });
}
