// What every trial of the ordeal is given, and what it says.
import type { Database, Target, TargetOptions } from './target.ts';

export interface Given {
  /** Of the whole: 1, or less where time is short. */
  readonly share: number;
  readonly seed: number;
  /** How long the server may keep silent; a machine that does other work beside allows more. */
  readonly longestSilenceMs: number;
}

export interface Trial {
  readonly name: string;
  /** What has to hold, in a few words. */
  readonly bar: string;
  /** Those that it makes a difference to; both unless told. */
  readonly databases?: readonly Database[];
  readonly options?: TargetOptions;
  readonly run: (target: Target, given: Given) => Promise<Outcome>;
}

export interface Outcome {
  /** What was done and measured, in a few words. */
  readonly seen: string;
  /** What did not hold; nothing where all did. */
  readonly failures: readonly string[];
}
