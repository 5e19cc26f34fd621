import type { SessionLimits } from '@spotter/contract/live/session-limits';
import type { SetCorrectionChange } from '@spotter/contract/set-correction';
import type { Workout } from '@spotter/contract/workouts';
import type { WorkoutRecorder } from '../workouts/workout-recorder.ts';
import type { FastifyBaseLogger } from 'fastify';
import type { Clock } from '../../platform/clock.ts';
import type { Tracer } from '../../platform/tracing/tracer.ts';
import type { CountWrite } from '../../platform/http/count-write.ts';
import type { RecordingKeeper } from '../recordings/recording-keeper.ts';
import type { Sessions } from '../sessions/run-sessions.ts';
import type { Checkpoints } from '../workouts/checkpoints.ts';
import type { AdmissionDeps } from './admit-socket.ts';
import type { CorrectedSet } from './configuration-deps.ts';
import type { Continuations } from './continuations.ts';
import type { FoundExercise } from './find-exercise.ts';
import type { LiveRegistry } from '../sessions/live-registry.ts';
import type { LiveTally } from './live-tally.ts';
import type { Pace } from './pace.ts';
import type { PoseFinder } from './pose-finder.ts';
import type { Turns } from './turns.ts';

export interface LiveDeps {
  readonly admission: AdmissionDeps;
  readonly sessions: Sessions;
  readonly checkpoints: Checkpoints;
  readonly continuations: Continuations;
  /** Begins to keep what a session achieves. */
  readonly record: (sessionId: string, userId: number) => WorkoutRecorder;
  /** A workout of a user as it is stored; null where there is none. */
  readonly readWorkout: (userId: number, workoutId: string) => Promise<Workout | null>;
  readonly countWrite: CountWrite;
  /** @returns the set as it is stored then, or why it could not be corrected */
  readonly correctSet: (
    userId: number,
    workoutId: string,
    position: number,
    change: SetCorrectionChange,
  ) => Promise<CorrectedSet | 'unknown' | 'goes_on'>;
  /** Keeps the poses of a session where its person opts in; null where this installation keeps none. */
  readonly keep: ((sessionId: string, userId: number) => RecordingKeeper) | null;
  readonly turns: Turns;
  readonly pace: Pace;
  readonly poses: PoseFinder;
  readonly findExercise: (wanted: string | number) => Promise<FoundExercise>;
  readonly registry: LiveRegistry;
  readonly tally: LiveTally;
  /** Says which kind of work the event loop begins. */
  readonly beginWork: (kind: string) => void;
  readonly clock: Clock;
  readonly tracer: Tracer;
  readonly log: FastifyBaseLogger;
  readonly idleMs: number;
  /** Of cues, for clients that ask for no language. */
  readonly language: string;
  readonly limits: {
    readonly messagesPerSecond: number;
    readonly bytesPerSecond: number;
    readonly messageBytes: number;
  };
  /** As clients are told. */
  readonly shownLimits: SessionLimits;
}
