// What holds in a session, as its client is told when it has configured it.
import type { ReadyMessage } from '@spotter/contract/live/ready-message';
import type { SessionLimits } from '@spotter/contract/live/session-limits';
import type { RecordingKeeper } from '../recordings/recording-keeper.ts';
import type { FrameIntake } from './frame-intake.ts';
import type { SessionSettings } from './session-settings.ts';
import type { Training } from './training.ts';

interface SessionParts {
  readonly sessionId: string;
  readonly limits: SessionLimits;
  readonly training: Pick<Training, 'exercise' | 'language' | 'state' | 'count' | 'set'>;
  readonly frames: Pick<FrameIntake, 'isPaused'>;
  readonly keeper: Pick<RecordingKeeper, 'isOn'> | null;
}

interface Now {
  readonly workoutId: string;
  /** Number of the last one. */
  readonly event: number;
  readonly settings: SessionSettings;
  /** Frames a second to send. */
  readonly rate: number;
  readonly continued: ReadyMessage['continued'];
}

export function showReady(
  { sessionId, limits, training, frames, keeper }: SessionParts,
  now: Now,
): ReadyMessage {
  const exercise = training.exercise();
  const { settings } = now;
  return {
    type: 'session.ready',
    session: sessionId,
    workout_id: now.workoutId,
    event: now.event,
    state: training.state(),
    count: training.count(),
    set: training.set(),
    paused: frames.isPaused(),
    recording: keeper?.isOn() ?? false,
    settings: {
      exercise: exercise ? { ...exercise } : null,
      target: { ...settings.target },
      weight_kg: settings.weightKg,
      mirrored: settings.mirrored,
      rate: now.rate,
      language: training.language(),
      topology: settings.topology,
      feedback: settings.feedback,
      pictures: settings.pictures,
    },
    limits,
    continued: now.continued,
  };
}
