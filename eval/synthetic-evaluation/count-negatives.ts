// Every specification on synthetic motion that is no exercise: each repetition counted is a false one.

import { bundled } from '@spotter/exercises/bundled';
import { countRecording } from '../count-recording.ts';
import type { ViewName } from '../synthetic/camera/camera.ts';
import { generateNegative } from '../synthetic/generate-negative.ts';
import { negatives } from '../synthetic/negatives/all-negatives.ts';

/** A take in which a specification counted what was none. */
export interface FalseCount {
  readonly negative: string;
  readonly view: ViewName;
  readonly seed: number;
  readonly exercise: string;
  readonly counted: number;
}

/**
 * Films each motion from each of its views, or from one, in turn, by each seed, and tells each specification that this is the
 * chosen exercise.
 */
export function countNegatives(
  seeds: readonly number[],
  from: 'each view' | 'one view' = 'each view',
): {
  takes: number;
  falseCounts: readonly FalseCount[];
} {
  let takes = 0;
  const falseCounts: FalseCount[] = [];
  for (const [i, negative] of negatives.entries()) {
    const { views } = negative;
    for (const view of views) {
      if (from === 'one view' && view !== views[i % views.length]) continue;
      for (const seed of seeds) {
        takes += 1;
        const frames = generateNegative(negative, seed, view);
        for (const specification of bundled.values()) {
          const { counted } = countRecording(specification, frames, { recognition: false });
          const { key: exercise } = specification;
          if (counted > 0) falseCounts.push({ negative: negative.name, view, seed, exercise, counted });
        }
      }
    }
  }
  return { takes, falseCounts };
}

/** A line for each motion and specification that counted something. */
export function writeNegatives({ takes, falseCounts }: ReturnType<typeof countNegatives>): string {
  const groups = new Map<string, FalseCount[]>();
  for (const found of falseCounts) {
    const key = `| ${found.negative} | ${found.exercise} `;
    groups.set(key, [...(groups.get(key) ?? []), found]);
  }
  const sum = (of: readonly FalseCount[]) => of.reduce((total, { counted }) => total + counted, 0);
  const rows = [...groups].map(
    ([key, of]) =>
      `${key}| ${sum(of)} | ${of.length} | ${of.map(({ view, seed }) => `${view} ${seed}`).join(', ')} |`,
  );
  return [
    `False repetitions on ${takes} synthetic takes of no exercise, each against every specification: ${sum(falseCounts)}.`,
    ...(rows.length > 0
      ? ['', '| motion | told that it is | counted | takes | which |', '|---|---|---|---|---|']
      : []),
    ...rows,
  ].join('\n');
}
