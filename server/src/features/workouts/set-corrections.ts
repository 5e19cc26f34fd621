// What a person says of a set, as its row keeps it, and the figures that count then.
import type { SetCorrection, SetCorrectionChange } from '@spotter/contract/set-correction';
import { heldMsOf } from './held-time.ts';
import type { RecordedSet } from './recorded-workout.ts';

export const noCorrection: SetCorrection = {
  count: null,
  weight_kg: null,
  effort: null,
  note: null,
  discarded: false,
};

/** What the person was shown of a set, where it was counted otherwise, or discarded, and how hard they said it was. */
export type ToldOfSet = Partial<Pick<SetCorrection, 'count' | 'effort' | 'discarded'>>;

interface CorrectionColumns {
  readonly corrected_reps: number | null;
  readonly weight_kg: number | null;
  readonly effort: number | null;
  readonly note: string | null;
  readonly is_discarded: number;
}

export function correctionColumns(correction: SetCorrection): CorrectionColumns {
  return {
    corrected_reps: correction.count,
    weight_kg: correction.weight_kg,
    effort: correction.effort,
    note: correction.note,
    is_discarded: correction.discarded ? 1 : 0,
  };
}

/** @returns null where nothing was said */
export function readCorrection(row: CorrectionColumns): SetCorrection | null {
  const correction: SetCorrection = {
    count: row.corrected_reps,
    weight_kg: row.weight_kg,
    effort: row.effort,
    note: row.note,
    discarded: row.is_discarded === 1,
  };
  const isSaid = correction.discarded || Object.values(correctionColumns(correction)).some((value) => value);
  return isSaid || correction.count === 0 || correction.weight_kg === 0 ? correction : null;
}

/** What a set comes to in history, lists and sums. */
export function figuresThatCount(
  { repetitions, holds }: Pick<RecordedSet, 'repetitions' | 'holds'>,
  { count, discarded }: Pick<SetCorrection, 'count' | 'discarded'>,
): { readonly reps: number; readonly good_reps: number; readonly held_ms: number } {
  if (discarded) return { reps: 0, good_reps: 0, held_ms: 0 };
  const reps = count ?? repetitions.length;
  const good = repetitions.filter((repetition) => repetition.good).length;
  return { reps, good_reps: Math.min(good, reps), held_ms: heldMsOf(holds) };
}

/** While a set goes on, what it comes to is counted. */
export function needsFinishedSet({ count, discarded }: SetCorrectionChange): boolean {
  return count !== undefined || discarded !== undefined;
}
