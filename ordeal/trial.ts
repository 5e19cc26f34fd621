// What every trial of the ordeal is given, and what it says.
import type { Target } from './target.ts';

export interface Trial {
  readonly name: string;
  /** What has to hold, in a few words. */
  readonly bar: string;
  /** @param share of the whole: 1, or a tenth in the tests */
  readonly run: (target: Target, share: number, seed: number) => Promise<Outcome>;
}

export interface Outcome {
  /** What was done and measured, in a few words. */
  readonly seen: string;
  /** What did not hold; nothing where all did. */
  readonly failures: readonly string[];
}
