/** What a recording shows and what it was recognised as; null is no exercise. */
export interface Recognition {
  readonly shown: string | null;
  readonly recognised: string | null;
  readonly reps: number;
}

/** What the recordings of one family were recognised as, most often first. */
export interface ConfusionRow {
  readonly shown: string | null;
  readonly clips: number;
  readonly recognised: readonly { readonly as: string | null; readonly clips: number }[];
}

/** Who was taken for what, and the share that was recognised. */
export interface Confusion {
  readonly rows: readonly ConfusionRow[];
  /** Of recordings with at least three repetitions of a known family. */
  readonly sets: number;
  readonly right: number;
  readonly share: number | null;
  /** Recordings of any length that were taken for another family, or for one where none is shown. */
  readonly mistaken: number;
}

const repetitionsNeeded = 3;

/** Sums up what was recognised. */
export function confuse(recognitions: readonly Recognition[]): Confusion {
  const shown = [...new Set(recognitions.map((one) => one.shown))];
  const sets = recognitions.filter((one) => one.shown !== null && one.reps >= repetitionsNeeded);
  const right = sets.filter((one) => one.shown === one.recognised).length;
  return {
    rows: shown.map((family) => rowOf(family, recognitions)),
    sets: sets.length,
    right,
    share: sets.length === 0 ? null : right / sets.length,
    mistaken: recognitions.filter((one) => one.recognised !== null && one.recognised !== one.shown).length,
  };
}

function rowOf(shown: string | null, recognitions: readonly Recognition[]): ConfusionRow {
  const own = recognitions.filter((one) => one.shown === shown);
  const names = [...new Set(own.map(({ recognised }) => recognised))];
  const counted = names.map((as) => ({
    as,
    clips: own.filter(({ recognised }) => recognised === as).length,
  }));
  return { shown, clips: own.length, recognised: counted.toSorted((a, b) => b.clips - a.clips) };
}
