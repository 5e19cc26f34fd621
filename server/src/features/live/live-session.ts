// What one socket says and is answered, once it is admitted. Knows no WebSocket: messages in, messages out.
import type { CloseName } from '@spotter/contract/live/close-codes';
import type { Command } from '@spotter/contract/live/client-messages';
import type { ServerMessage, StatusMessage } from '@spotter/contract/live/server-messages';
import type { Clock } from '../../platform/clock.ts';
import type { RecordingKeeper } from '../recordings/recording-keeper.ts';
import type { LiveView } from '../sessions/live-registry.ts';
import type { WorkoutRecorder } from '../workouts/workout-recorder.ts';
import type { ConfigurationDeps } from './configuration-deps.ts';
import { createConfiguration } from './configuration.ts';
import { decodeMessage } from './decode-message.ts';
import { createErrorTeller } from './error-teller.ts';
import type { FoundExercise } from './find-exercise.ts';
import { createFrameIntake } from './frame-intake.ts';
import type { KeptSession } from './kept-session.ts';
import type { LiveTally } from './live-tally.ts';
import { createPlainTeller } from './plain-teller.ts';
import type { PoseFinder } from './pose-finder.ts';
import type { TrainingMessage } from './read-training-message.ts';
import { createTraining } from './training.ts';

export interface LiveSessionDeps extends Pick<
  ConfigurationDeps,
  'sessionId' | 'limits' | 'storedWorkout' | 'correctSet' | 'takeKept' | 'servedRate'
> {
  readonly send: (message: ServerMessage) => void;
  readonly close: (close: CloseName) => void;
  readonly clock: Clock;
  readonly poses: PoseFinder;
  readonly tally: LiveTally;
  /** How many frames the limits have dropped before they came here. */
  readonly surplusFrames: () => number;
  /** Whose pictures they are, for the turns that people take. */
  readonly owner: string;
  readonly findExercise: (wanted: string | number) => Promise<FoundExercise>;
  readonly recorder: WorkoutRecorder;
  /** Null where this installation keeps no poses. */
  readonly keeper: RecordingKeeper | null;
  readonly onSetFinished: () => void;
  /** Something was said that another session goes on with: an exercise, a setting, a pause. */
  readonly onChanged: () => void;
  /** Something counts that its client cannot send again. */
  readonly onCountedInPicture: () => void;
  /** Language tags, the dearest first, until the client names one. */
  readonly languages: readonly string[];
  /** Something failed that nobody foresaw. */
  readonly onError: (error: unknown) => void;
}

export interface LiveSession {
  /** What it returns has to end before the next message is given, so that messages are answered in their order. */
  readonly receive: (bytes: Buffer, isBinary: boolean) => Promise<void> | undefined;
  /** Tells, at most once a second, that more came than the limits allow. */
  readonly tooFast: () => void;
  /** What goes on right now. */
  readonly show: () => Omit<LiveView, 'repetitions' | 'heldMs'>;
  /** What a session that continues this one goes on with; null where this one was never configured. */
  readonly kept: () => KeptSession | null;
  /** @returns tells that what was done by now is stored */
  readonly mark: () => () => void;
  /** How many frames a second can be served is another number now. */
  readonly rateChanged: () => void;
  readonly finish: () => void;
}

export function createLiveSession(deps: LiveSessionDeps): LiveSession {
  const { send, clock, keeper } = deps;
  const errors = createErrorTeller({
    send,
    clock,
    onAbuse: () => {
      deps.close('abuse');
    },
  });
  const { tell, tellOnceASecond, refuse } = errors;
  const plain = createPlainTeller({
    send,
    onRecognised: () => {
      send(status('Exercise recognised'));
    },
  });
  const training = createTraining({
    ...deps,
    onEvent: (exercise, event) => {
      deps.tally.event(exercise, event);
      if (isPicture && event.type === 'repetition') deps.onCountedInPicture();
    },
    teller: () => configuration.teller() ?? plain,
    onFull: () => {
      tellOnceASecond(
        'live.workout_full',
        'This workout holds as much as one can: what is done now is not stored. Start a new session.',
      );
    },
  });
  const frames = createFrameIntake({
    ...deps,
    errors,
    hasExercise: () => training.exercise() !== undefined,
    settings: () => configuration.settings(),
    isNumbered: () => configuration.teller() !== undefined,
    onFrame: (frame, seq, isFound) => {
      isPicture = isFound;
      deps.tally.poses += 1;
      configuration.lookAt(seq, () => {
        training.step(frame, dropped());
      });
      const exercise = training.exercise();
      if (exercise) keeper?.frame(exercise, frame, training.count());
    },
  });
  const configuration = createConfiguration({
    ...deps,
    training,
    frames,
    errors,
    choose,
    speak,
    status,
    languages: () => languages,
  });
  let { languages } = deps;
  let hintedAt = -Infinity;
  let isFinished = false;
  /** Whether what is looked at was found in a picture. */
  let isPicture = false;

  function dropped(): number {
    return deps.surplusFrames() + frames.dropped();
  }

  function status(words: string): StatusMessage {
    const exercise = training.exercise();
    return {
      type: 'status',
      state: training.state(),
      status: words,
      exercise: exercise?.key ?? null,
      exercise_id: exercise?.id ?? null,
      exercise_name: exercise?.name ?? null,
      language: training.language(),
      paused: frames.isPaused(),
      recording: keeper?.isOn() ?? false,
    };
  }

  /** At most once a second: looking for what comes nearest costs more than all else of a choice. */
  function hint(nearest: () => readonly string[]): string {
    if (clock.nowMs() - hintedAt < 1_000) return '';
    hintedAt = clock.nowMs();
    const names = nearest();
    return names.length > 0 ? ` Did you mean ${names.join(', ')}?` : '';
  }

  /** @returns whether it was found, and the session goes on with it */
  async function choose(wanted: string | number): Promise<boolean> {
    const found = await deps.findExercise(wanted);
    if (isFinished) return false;
    if (found.kind === 'unknown') {
      refuse(
        'live.unknown_exercise',
        `There is no exercise "${String(wanted).slice(0, 60)}".${hint(found.nearest)}`,
      );
      return false;
    }
    if (found.kind === 'not_coachable') {
      tell('live.not_coachable', `${found.name} cannot be counted: nothing in it is repeated.`);
      return false;
    }
    training.choose(found, languages);
    return true;
  }

  function speak(...wanted: readonly string[]): void {
    languages = wanted;
    training.speak(languages);
  }

  async function answerChoice(wanted: string | number, language: string | undefined): Promise<void> {
    if (language !== undefined) languages = [language];
    if (!(await choose(wanted))) return;
    send(status('Pose detection initialized'));
    configuration.chosen();
    deps.onChanged();
  }

  function applyCommand({ type, id }: Command): void {
    if (type === 'ping') {
      if (id !== undefined) configuration.answered(id);
      send({ type: 'pong', state: training.state(), ...(id === undefined ? {} : { id }) });
      return;
    }
    if (type === 'pause' || type === 'resume') {
      frames.pause(type === 'pause');
      send(status(frames.isPaused() ? 'Paused' : 'Resumed'));
    } else if (type === 'start_recording' || type === 'stop_recording') {
      record(type === 'start_recording');
    } else if (!training.exercise()) {
      tell('live.no_exercise', 'Choose an exercise first.');
    } else {
      training.command(type, frames.nowMs());
      send(status(type === 'start_set' ? 'Set started' : 'Set finished'));
    }
    deps.onChanged();
  }

  async function applyTraining(message: TrainingMessage): Promise<void> {
    await configuration.receive(message);
    deps.onChanged();
  }

  function record(wanted: boolean): void {
    if (keeper === null) {
      tell('live.recording_off', 'This server keeps no poses.');
      return;
    }
    if (wanted) keeper.start();
    else keeper.stop();
    send(status(wanted ? 'Recording started' : 'Recording stopped'));
  }

  function answerData(): void {
    const exercise = training.exercise();
    const count = training.count();
    const result = exercise ? `${exercise.name}: ${count}` : 'No exercise is chosen yet.';
    const data = { result, exercise: exercise?.key ?? null, count, dropped: dropped() };
    send({ type: 'server_response', state: training.state(), data });
  }

  function receive(bytes: Buffer, isBinary: boolean): Promise<void> | undefined {
    if (isFinished) return undefined;
    if (isBinary && frames.video(bytes)) return undefined;
    const decoded = decodeMessage(bytes, isBinary);
    switch (decoded.kind) {
      case 'choose':
        return answerChoice(decoded.exercise, decoded.language);
      case 'picture':
        frames.picture(decoded.bytes, decoded.t, decoded.seq);
        break;
      case 'poses':
        frames.poses(decoded.poses);
        break;
      case 'command':
        applyCommand(decoded.command);
        break;
      case 'training':
        return applyTraining(decoded.message);
      case 'client_data':
        answerData();
        break;
      case 'unknown_type':
        refuse('live.unknown_type', `There is no message of the type "${decoded.type}".`);
        break;
      case 'malformed':
        refuse('live.malformed', decoded.why);
        break;
    }
    return undefined;
  }

  return {
    receive,
    tooFast: () => {
      tellOnceASecond(
        'live.too_fast',
        'Too many messages or bytes a second: frames beyond the limits are dropped.',
      );
    },
    rateChanged: configuration.rateChanged,
    show: () => ({
      exerciseName: training.exercise()?.name ?? null,
      state: training.state(),
      framesPerSecond: frames.perSecond(),
    }),
    kept: configuration.kept,
    mark: configuration.mark,
    finish: () => {
      if (isFinished) return;
      isFinished = true;
      frames.close();
      training.finish();
      keeper?.stop();
    },
  };
}
