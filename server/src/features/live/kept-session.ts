// What a session that has lost its socket leaves to the one that continues it.
import type { WorkoutPlace } from '../workouts/workout-recorder.ts';
import type { KeptEvents } from './event-log.ts';
import type { KeptFrames } from './frame-intake.ts';
import type { SessionSettings } from './session-settings.ts';
import type { KeptTraining } from './training.ts';

export interface KeptSession {
  readonly settings: SessionSettings;
  /** In which its person is spoken to, the dearest first. */
  readonly languages: readonly string[];
  readonly events: KeptEvents;
  readonly frames: KeptFrames;
  /** Null where no exercise was chosen. */
  readonly training: KeptTraining | null;
  readonly workout: WorkoutPlace;
  /** Id of the last ping that was answered; not there where the release before has written it. */
  readonly ping?: string | number | null;
  /** Its client has ended it: nothing goes on, and what was not read of the end is told again. */
  readonly isOver?: true;
}
