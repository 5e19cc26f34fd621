import { countNegatives, writeNegatives } from './count-negatives.ts';
import { countSets } from './count-sets.ts';
import { evaluateFaults } from './evaluate-faults.ts';
import { writeFaults } from './write-faults.ts';
import { writeSetCounts } from './write-set-counts.ts';

/** The engine on synthetic skeletons, as Markdown: counts, false repetitions, faults over severity. */
export function reportSynthetic(people: number, exercise: string | null = null): string {
  const seeds = Array.from({ length: people }, (_, i) => i + 1);
  return [
    '## Counts of clean synthetic sets',
    writeSetCounts(countSets(seeds, exercise)),
    ...(exercise === null ? ['## No exercise', writeNegatives(countNegatives(seeds))] : []),
    '## Faults over severity',
    writeFaults(evaluateFaults(seeds, exercise)),
  ].join('\n\n');
}
