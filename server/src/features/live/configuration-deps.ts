// What the configured part of a session needs of the rest of it.
import type { CloseName } from '@spotter/contract/live/close-codes';
import type { SetEvent } from '@spotter/contract/live/event-messages';
import type { ServerMessage, StatusMessage } from '@spotter/contract/live/server-messages';
import type { SessionLimits } from '@spotter/contract/live/session-limits';
import type { SetCorrectionChange } from '@spotter/contract/set-correction';
import type { Workout } from '@spotter/contract/workouts';
import type { AppError } from '../../platform/app-error.ts';
import type { RecordingKeeper } from '../recordings/recording-keeper.ts';
import type { WorkoutRecorder } from '../workouts/workout-recorder.ts';
import type { Continuation } from './continuations.ts';
import type { ErrorTeller } from './error-teller.ts';
import type { FrameIntake } from './frame-intake.ts';
import type { Training } from './training.ts';

/** A set that was corrected, as its event tells it. */
export type CorrectedSet = Omit<SetEvent, 'type' | 'event' | 'seq' | 't' | 'state'>;

export interface ConfigurationDeps {
  readonly sessionId: string;
  readonly limits: SessionLimits;
  readonly send: (message: ServerMessage) => void;
  readonly training: Training;
  readonly frames: FrameIntake;
  readonly recorder: WorkoutRecorder;
  readonly keeper: RecordingKeeper | null;
  /** Frames a second that can be served now; Infinity unless there is too much to do. */
  readonly servedRate: () => number;
  readonly errors: ErrorTeller;
  /** @returns whether the exercise was found, and the session goes on with it */
  readonly choose: (wanted: string | number) => Promise<boolean>;
  /** Languages of what is said, the dearest first. */
  readonly languages: () => readonly string[];
  /** Names the language of what is said from here on. */
  readonly speak: (...languages: readonly string[]) => void;
  /** What a session of the same person has left that has lost its socket. */
  readonly takeKept: (sessionId: string, lastEvent: number) => Promise<Continuation>;
  /** The workout of the session with all that was done; null where nothing was. */
  readonly storedWorkout: () => Promise<Workout | null>;
  /** @returns the set as it is stored then, or why it could not be corrected: an error where the account has changed too much */
  readonly correctSet: (
    position: number,
    change: SetCorrectionChange,
  ) => Promise<CorrectedSet | 'unknown' | 'goes_on' | AppError>;
  readonly close: (close: CloseName) => void;
  readonly status: (words: string) => StatusMessage;
}
