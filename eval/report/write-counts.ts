import type { CountScore } from '@spotter/coach/trial/score-counts';
import type { DelayScore, GroupSummary, Summary } from '../scoring/summarise.ts';
import { decimal } from './format.ts';
import { markdownTable } from './markdown-table.ts';

/** The table of counts: the engine, beside it two baselines in the same run, and when repetitions were told. */
export function writeCounts({ exercises, overall, none, microseconds_per_frame }: Summary): string {
  const head = [
    ...['exercise', 'clips', 'exact', 'OBO', 'MAE', 'delay', 'p95 ms'],
    ...['2 thr. exact', 'OBO', 'MAE', '1 thr. exact', 'OBO', 'MAE'],
  ];
  const { engine, two_thresholds, one_threshold } = none.false_repetitions;
  const frame = microseconds_per_frame === null ? '-' : microseconds_per_frame.toFixed(1);
  return [
    ...(overall.counts.engine ? [markdownTable(head, [...exercises, overall].map(rowOf))] : []),
    `False repetitions on ${none.clips} clips of none, each against every specification: ` +
      `${engine} (two thresholds ${two_thresholds}, one threshold ${one_threshold}).`,
    ...(overall.delay.repetitions > 0 ? [delaySentence(overall.delay)] : []),
    `Engine: ${frame} microseconds a frame.`,
  ].join('\n\n');
}

function delaySentence({ repetitions, late, early, without_end, median_ms, p95_ms }: DelayScore): string {
  return (
    `Told ${decimal(median_ms, 0)} ms after the end of a repetition (median; 95th percentile ${decimal(p95_ms, 0)} ms): ` +
    `${repetitions} repetitions at 15 frames/s, ${early} of them early, ${without_end} without an end by the definition; ${late} more counted late, when the set had shown that they count.`
  );
}

function rowOf({ exercise, counts, delay }: GroupSummary): string[] {
  return [
    exercise ?? '**all**',
    String(counts.engine?.clips ?? 0),
    ...cellsOf(counts.engine),
    decimal(delay.median_ms, 0),
    decimal(delay.p95_ms, 0),
    ...cellsOf(counts.two_thresholds),
    ...cellsOf(counts.one_threshold),
  ];
}

function cellsOf(score: CountScore | null): string[] {
  return [decimal(score?.exact), decimal(score?.obo), decimal(score?.mae)];
}
