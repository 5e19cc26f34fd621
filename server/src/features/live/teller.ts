// How a session's client is told what the coach makes of its frames.
import type { CoachStep } from '@spotter/coach/coach';
import type { CoachEvent } from '@spotter/coach/step/coach-event';
import type { Hold } from '@spotter/coach/step/hold-tally';
import type { NamedExercise } from './find-exercise.ts';

/** What an event is about. */
export interface Told {
  readonly exercise: NamedExercise;
  /** The step that told it. */
  readonly step: CoachStep;
  /** The hold that has ended with it. */
  readonly hold: Hold | undefined;
  /** Of the set that has finished with it, in the workout; null where nothing was done in it. */
  readonly position: number | null;
}

export interface Teller {
  /** Each event of a step in its order, once it is recorded. */
  readonly event: (event: CoachEvent, told: Told) => void;
  /**
   * Answers the frame of a step.
   * @param hold that has ended on it
   * @param dropped frames of the session that were skipped
   */
  readonly frame: (exercise: string, step: CoachStep, hold: Hold | undefined, dropped: number) => void;
}
