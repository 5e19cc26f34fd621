// The engine's own numbers, the same for every exercise. Evaluation tries others by handing them in with the settings.

import type { OneEuroSettings } from '../filters/one-euro.ts';

/** Numbers of the filter and the phase machine; shares are of a movement's range. */
export interface Tuning extends OneEuroSettings {
  /** Share of its range after which a movement has returned. */
  readonly returnedShare: number;
  /** A return that turns outwards again counts as one from here on. */
  readonly turnedShare: number;
  /** A movement starts with this share of the usual range, and a turn is believed from it. */
  readonly turnShare: number;
  /** Smaller than this share of the person's usual range is a partial one. */
  readonly usualShare: number;
  /** Within this share of the range is the far end. */
  readonly peakShare: number;
  /** How fast rest follows a person who settles elsewhere: share of the difference a second. */
  readonly restDriftPerS: number;
  /** How fast the usual range follows the last one. */
  readonly learning: number;
  /** Frames may be missing for this long. */
  readonly survivedGapMs: number;
  /** Whoever has come into position is at rest there once they have slowed down to this, in ranges a second. */
  readonly settledSpeed: number;
  /** ... and have been seen for this long. */
  readonly settlingMs: number;
}

/** What the engine runs with. */
export const defaultTuning: Tuning = {
  // Calm enough for jitter of 3 % of the trunk, quick enough to lag under 60 ms in a repetition of a second.
  minCutoffHz: 1.2,
  beta: 2.5,
  speedCutoffHz: 2,
  // The end is defined at 0.75 of the unfiltered signal (docs/evaluation.md); the filter lags by about the difference.
  returnedShare: 0.7,
  turnedShare: 0.5,
  turnShare: 0.2,
  usualShare: 0.4,
  peakShare: 0.9,
  restDriftPerS: 0.15,
  learning: 0.3,
  // Frames that are missing for up to a second are survived.
  survivedGapMs: 1000,
  settledSpeed: 0.35,
  settlingMs: 200,
};
