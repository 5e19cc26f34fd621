// A workout as a session records it: what was counted.
import type { HoldMessage } from '@spotter/contract/live/hold-message';
import type { RepetitionMessage } from '@spotter/contract/live/repetition-message';
import type { SetFigures } from '@spotter/contract/live/set-figures';

export interface RecordedSet {
  /** From 1 in the workout. */
  readonly position: number;
  readonly exerciseId: number | null;
  readonly exerciseKey: string;
  readonly exerciseName: string;
  readonly startedAt: number;
  readonly endedAt: number | null;
  readonly partialReps: number;
  readonly repetitions: readonly RepetitionMessage[];
  readonly holds: readonly HoldMessage[];
  /** Null while the set goes on. */
  readonly figures: SetFigures | null;
  /** As told before the set; what is said of it later is stored beside it. */
  readonly weightKg: number | null;
}

export interface RecordedWorkout {
  readonly id: string;
  readonly sessionId: string;
  readonly userId: number;
  readonly startedAt: number;
  readonly endedAt: number | null;
  readonly sets: readonly RecordedSet[];
}
