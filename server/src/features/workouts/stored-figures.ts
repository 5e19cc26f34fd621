// What a set comes to, as its row keeps it.
import { noFigures } from '@spotter/contract/live/no-figures';
import type { SetFigures } from '@spotter/contract/live/set-figures';

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
