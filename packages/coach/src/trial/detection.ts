// How well a fault is told, against what people say is there: of the evaluation, and of an installation’s own recordings.

/** How often something that is there was told, and something told was there. */
export interface Detection {
  readonly told: number;
  readonly missed: number;
  readonly falselyTold: number;
  /** Share of what was told that is there, 0 to 1; null where nothing was told. */
  readonly precision: number | null;
  /** Share of what is there that was told, 0 to 1; null where nothing is there. */
  readonly recall: number | null;
}

/** A clip or a repetition: whether it shows the fault, and whether that was told. */
export interface ToldPair {
  readonly shown: boolean;
  readonly told: boolean;
}

/** Sums up clips or repetitions. */
export function detectionOf(pairs: readonly ToldPair[]): Detection {
  const count = (shown: boolean, told: boolean) =>
    pairs.filter((pair) => pair.shown === shown && pair.told === told).length;
  const [both, missed, falselyTold] = [count(true, true), count(true, false), count(false, true)];
  return {
    told: both,
    missed,
    falselyTold,
    precision: both + falselyTold === 0 ? null : both / (both + falselyTold),
    recall: both + missed === 0 ? null : both / (both + missed),
  };
}

/** A labelled clip, as far as one fault is concerned. */
export interface JudgedClip extends ToldPair {
  /** False where it could not be judged in any repetition, as from another side. */
  readonly judged: boolean;
}

/** One fault, over clips. */
export interface ClipScore {
  /** Clips where it cannot be judged are left out. */
  readonly clips: Detection;
  /** How many were left out. */
  readonly notJudged: number;
  /** Clips whose label names it. */
  readonly labelled: number;
}

/** Scores one fault over labelled clips. */
export function scoreClips(clips: readonly JudgedClip[]): ClipScore {
  const judged = clips.filter((clip) => clip.judged);
  return {
    clips: detectionOf(judged),
    notJudged: clips.length - judged.length,
    labelled: clips.filter(({ shown }) => shown).length,
  };
}
