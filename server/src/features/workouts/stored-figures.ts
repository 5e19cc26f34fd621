// What a set comes to, as its row keeps it.
import type { SetFigures } from '@spotter/contract/live/set-figures';

/** Of a set that goes on, or whose session broke off. */
export const noFigures: SetFigures = {
  score: null,
  score_parts: null,
  main_fault: null,
  main_fault_rule: null,
  sides: null,
  best: null,
  worst: null,
  trend: null,
  consistency: null,
  speed_loss: null,
};

/** What the first version stored of a set. */
interface FirstSummary {
  readonly score: number | null;
  readonly mainFault: string | null;
}

export function writeFigures(figures: SetFigures | null): string {
  return JSON.stringify(figures);
}

export function readFigures(text: string): SetFigures | null {
  const stored = JSON.parse(text) as SetFigures | FirstSummary | null;
  if (stored !== null && 'mainFault' in stored)
    return { ...noFigures, score: stored.score, main_fault: stored.mainFault };
  return stored;
}
