import { decimal } from '../report/format.ts';
import { markdownTable } from '../report/markdown-table.ts';
import type { FaultEvaluation } from './evaluate-faults.ts';
import { reachesBar, severities, type FaultScore } from './score-faults.ts';

/** Recall over severity of each rule from each view where it judges, and what it cannot judge. */
export function writeFaults({ scores, cross, unmapped }: FaultEvaluation): string {
  const judging = scores.filter(({ judged }) => judged > 0);
  const head = [
    ...['exercise', 'rule', 'fault', 'view', 'precision', 'recall'],
    ...severities.map((severity) => (severity === 0 ? 'told at 0' : severity.toFixed(2))),
    ...['not judged', 'partial', 'other', 'missed'],
  ];
  const silent = scores.filter(({ judged }) => judged === 0);
  return [
    markdownTable(head, judging.map(rowOf), 4),
    '',
    summaryOf(judging),
    ...listed(
      'Not judged from there',
      silent.map(({ exercise, rule, view }) => `${exercise}.${rule} ${view}`),
    ),
    ...listed('Rules without a synthetic fault', unmapped),
    ...listed(
      'Told where another fault was made',
      cross.map(
        ({ exercise, rule, fault, view, told }) =>
          `${exercise}.${rule} at ${fault}, ${view}: ${decimal(told, 2)}`,
      ),
    ),
  ].join('\n');
}

function rowOf({
  exercise,
  rule,
  fault,
  view,
  precision,
  recall,
  told,
  judged,
  notJudged,
  partial,
  other,
  missed,
}: FaultScore): string[] {
  return [
    ...[exercise, rule, fault, view, decimal(precision, 2), decimal(recall, 2)],
    ...told.map((share) => decimal(share, 2)),
    decimal(notJudged / Math.max(1, judged + notJudged), 2),
    String(partial),
    String(other),
    String(missed),
  ];
}

/** How many of the rules reach the level that is asked for at clear severity. */
function summaryOf(scores: readonly FaultScore[]): string {
  const reach = scores.filter(reachesBar);
  return `Precision and recall of at least 0.95 at clear severity: ${reach.length} of ${scores.length} rules and views.`;
}

function listed(title: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : ['', `${title}: ${items.join('; ')}.`];
}
