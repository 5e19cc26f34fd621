import type { FaultScore } from '../scoring/score-faults.ts';
import { decimal } from './format.ts';
import { markdownTable } from './markdown-table.ts';

/** Faults that labels name, beside what was told. */
export function writeFaults(scores: readonly FaultScore[]): string {
  if (scores.length === 0) return '';
  const head = [
    ...['exercise', 'fault in the label', 'rule', 'clips with it', 'told', 'told without', 'not judged'],
    ...['precision', 'recall', 'repetitions', 'precision', 'recall'],
  ];
  const rows = scores.map(({ counter, fault, rules, clips, notJudged, labelled, repetitions }) => [
    counter,
    fault,
    rules.join(', ') || 'none',
    String(labelled),
    String(clips.told),
    String(clips.falselyTold),
    rules.length === 0 ? '-' : String(notJudged),
    decimal(clips.precision, 2),
    decimal(clips.recall, 2),
    String(repetitions.told + repetitions.missed),
    decimal(repetitions.precision, 2),
    decimal(repetitions.recall, 2),
  ]);
  return markdownTable(head, rows, 3);
}
