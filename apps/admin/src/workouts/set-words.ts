import { formatDuration } from '../parts/format-duration.ts';
import type { SetRecord } from './set-record.ts';

const percent = (share: number) => `${Math.round(100 * share)} %`;

function counts(set: SetRecord): string {
  const parts = [
    set.reps > 0 || set.holds.length === 0
      ? `${set.reps} repetitions${sides(set)}, ${set.good_reps} of them good`
      : '',
    set.held_ms > 0 ? `${formatDuration(set.held_ms / 1000)} held${longest(set)}` : '',
    set.partial_reps > 0 ? `${set.partial_reps} too short to count` : '',
    set.score === null ? '' : `score ${Math.round(set.score)} of 100`,
  ];
  return `${parts.filter(Boolean).join('; ')}.`;
}

function sides({ sides: of }: SetRecord): string {
  if (of === null) return '';
  const both = of.both > 0 ? `, ${of.both} both` : '';
  return ` (${of.left} left, ${of.right} right${both})`;
}

function longest(set: SetRecord): string {
  return set.holds.length > 1 ? `, ${formatDuration(set.longest_hold_ms / 1000)} at a stretch` : '';
}

function figures(set: SetRecord): string {
  const { best, worst, trend, consistency, speed_loss: loss } = set;
  const parts = [
    best ? `Best: number ${best.number} with ${best.score}` : '',
    worst ? `worst: number ${worst.number} with ${worst.score}` : '',
    trend === null ? '' : `trend ${trend > 0 ? '+' : ''}${trend} a repetition`,
    consistency === null ? '' : `${percent(consistency / 100)} alike`,
    loss === null ? '' : `${percent(loss)} slower at the end`,
  ].filter(Boolean);
  return parts.length === 0 ? '' : `${parts.join('; ')}.`;
}

function parts({ score_parts: of }: SetRecord): string {
  const judged = Object.entries(of ?? {}).filter(([, value]) => value !== null);
  if (judged.length === 0) return '';
  return `Of the score: ${judged.map(([name, value]) => `${name} ${Math.round(value ?? 0)}`).join(', ')}.`;
}

/** A set in a few sentences. */
export function setWords(set: SetRecord): readonly string[] {
  const fault = set.main_fault === null ? '' : `Most in the way: ${set.main_fault.replaceAll('_', ' ')}.`;
  return [`${counts(set)} ${fault}`.trim(), figures(set), parts(set)].filter(Boolean);
}
