import type { QualityScore } from '../scoring/score-quality.ts';
import { decimal } from './format.ts';
import { markdownTable } from './markdown-table.ts';

/** What was told where labels only say whether an exercise is done well. */
export function writeQuality(scores: readonly QualityScore[]): string {
  if (scores.length === 0) return '';
  const head = [
    ...['exercise', 'well done', 'judged', 'told a fault', 'not well done', 'judged', 'told a fault'],
    ...['precision', 'recall', 'rules: well done, not well done'],
  ];
  const rows = scores.map(({ exercise, good, bad, judgedGood, judgedBad, detection, rules }) => [
    exercise,
    ...[good, judgedGood, detection.falselyTold, bad, judgedBad, detection.told].map(String),
    decimal(detection.precision, 2),
    decimal(detection.recall, 2),
    rules.map((of) => `${of.rule} ${of.good}, ${of.bad}`).join('; ') || 'none',
  ]);
  return markdownTable(head, rows, 1);
}
