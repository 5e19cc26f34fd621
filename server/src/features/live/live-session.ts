// What one socket says and is answered, once it is admitted. Knows no WebSocket: messages in, messages out.
import type { CloseName } from '@spotter/contract/live/close-codes';
import type { Command } from '@spotter/contract/live/client-messages';
import type { ServerMessage, StatusMessage } from '@spotter/contract/live/server-messages';
import type { Clock } from '../../platform/clock.ts';
import type { RecordingKeeper } from '../recordings/recording-keeper.ts';
import type { WorkoutRecorder } from '../workouts/workout-recorder.ts';
import { decodeMessage, noKnownBytes, type ClientPose } from './decode-message.ts';
import { createErrorTeller } from './error-teller.ts';
import type { FoundExercise } from './find-exercise.ts';
import { createFrameClock } from './frame-clock.ts';
import { createFrameRate } from './frame-rate.ts';
import type { LiveView } from '../sessions/live-registry.ts';
import { createPictureQueue } from './picture-queue.ts';
import { createPoseTracker } from './pose-tracker.ts';
import type { PoseFinder } from './pose-finder.ts';
import type { PoseError } from './pose-pool/pose-error.ts';
import { createTraining } from './training.ts';
import { createVideoWatcher, type VideoWatcher } from './video-watcher.ts';
import { recogniseVideo } from './video/recognise-video.ts';

export interface LiveSessionDeps {
  readonly send: (message: ServerMessage) => void;
  readonly close: (close: CloseName) => void;
  readonly clock: Clock;
  readonly poses: PoseFinder;
  /** How many frames the limits have dropped before they came here. */
  readonly surplusFrames: () => number;
  /** Whose pictures they are, for the turns that people take. */
  readonly owner: string;
  readonly findExercise: (wanted: string | number) => Promise<FoundExercise>;
  readonly recorder: WorkoutRecorder;
  /** Null where this installation keeps no poses. */
  readonly keeper: RecordingKeeper | null;
  readonly onSetFinished: () => void;
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
  readonly finish: () => void;
}

export function createLiveSession(deps: LiveSessionDeps): LiveSession {
  const { send, clock } = deps;
  const training = createTraining({
    ...deps,
    onRecognised: () => {
      send(status('Exercise recognised'));
    },
  });
  const frameClock = createFrameClock(() => {
    tell('live.odd_times', '"t" must be milliseconds that go forward: the moment of arrival counts instead.');
  });
  const frameRate = createFrameRate();
  const { tell, tellOnceASecond, refuse } = createErrorTeller({
    send,
    clock,
    onAbuse: () => {
      deps.close('abuse');
    },
  });
  const seat = deps.poses?.join(deps.owner) ?? null;
  const tracker = createPoseTracker({ clock, onFrame: step, onRefused });
  const pictures = seat && createPictureQueue({ seat, tracker, onError: deps.onError });
  let { languages } = deps;
  let isPaused = false;
  let hintedAt = -Infinity;
  /** Undefined while no video stream was opened. */
  let video: VideoWatcher | undefined;
  /** What has come of a message that may turn out to begin a video stream. */
  let perhapsVideo: Buffer | undefined;
  let isFinished = false;

  function dropped(): number {
    return deps.surplusFrames() + (pictures?.dropped() ?? 0) + (video?.dropped() ?? 0);
  }

  function step(frame: Parameters<typeof training.step>[0]): void {
    frameRate.count(clock.nowMs());
    if (isPaused) return;
    training.step(frame, dropped());
    const exercise = training.exercise();
    if (exercise) deps.keeper?.frame(exercise, frame, training.count());
  }

  function onRefused({ code, message }: PoseError): void {
    if (code === 'pose_failed') tellOnceASecond('live.pose_failed', message);
    else refuse(`live.${code}`, message);
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
      paused: isPaused,
      recording: deps.keeper?.isOn() ?? false,
    };
  }

  /** At most once a second: looking for what comes nearest costs more than all else of a choice. */
  function hint(nearest: () => readonly string[]): string {
    if (clock.nowMs() - hintedAt < 1_000) return '';
    hintedAt = clock.nowMs();
    const names = nearest();
    return names.length > 0 ? ` Did you mean ${names.join(', ')}?` : '';
  }

  async function choose(wanted: string | number, language: string | undefined): Promise<void> {
    if (language !== undefined) languages = [language];
    const found = await deps.findExercise(wanted);
    if (isFinished) return;
    if (found.kind === 'unknown') {
      refuse(
        'live.unknown_exercise',
        `There is no exercise "${String(wanted).slice(0, 60)}".${hint(found.nearest)}`,
      );
    } else if (found.kind === 'not_coachable') {
      tell('live.not_coachable', `${found.name} cannot be counted: nothing in it is repeated.`);
    } else {
      training.choose(found, languages);
      send(status('Pose detection initialized'));
    }
  }

  /** Whether frames are wanted now; where not, the client is told now and then. */
  function wantsFrames(): boolean {
    if (!training.exercise()) {
      tellOnceASecond('live.no_exercise', 'Pose detection not initialized');
      return false;
    }
    if (isPaused) tellOnceASecond('live.paused', 'The session is paused: send {"type": "resume"}.');
    return !isPaused;
  }

  function receivePicture(bytes: Uint8Array, t: number | undefined): void {
    if (!wantsFrames()) return;
    if (pictures) pictures.put({ bytes, tMs: frameClock.read(t, clock.nowMs()) });
    else {
      tellOnceASecond(
        'live.pose_unavailable',
        'This server does not look at pictures: find the pose on the device and send pose messages.',
      );
    }
  }

  function receivePose({ t, ...pose }: ClientPose): void {
    if (!wantsFrames()) return;
    const tMs = frameClock.read(t, clock.nowMs());
    step({ tMs, ...pose });
  }

  function applyCommand({ type, id }: Command): void {
    if (type === 'ping') {
      send({ type: 'pong', state: training.state(), ...(id === undefined ? {} : { id }) });
    } else if (type === 'pause' || type === 'resume') {
      isPaused = type === 'pause';
      send(status(isPaused ? 'Paused' : 'Resumed'));
    } else if (type === 'start_recording' || type === 'stop_recording') {
      record(type === 'start_recording');
    } else if (!training.exercise()) {
      tell('live.no_exercise', 'Choose an exercise first.');
    } else {
      training.command(type, frameClock.read(undefined, clock.nowMs()));
      send(status(type === 'start_set' ? 'Set started' : 'Set finished'));
    }
  }

  function record(wanted: boolean): void {
    if (deps.keeper === null) {
      tell('live.recording_off', 'This server keeps no poses.');
      return;
    }
    if (wanted) deps.keeper.start();
    else deps.keeper.stop();
    send(status(wanted ? 'Recording started' : 'Recording stopped'));
  }

  function answerData(): void {
    const exercise = training.exercise();
    const count = training.count();
    const result = exercise ? `${exercise.name}: ${count}` : 'No exercise is chosen yet.';
    const data = { result, exercise: exercise?.key ?? null, count, dropped: dropped() };
    send({ type: 'server_response', state: training.state(), data });
  }

  /** Once a video stream is open, every binary message continues it. @returns whether it is one that does, or may */
  function takeVideo(bytes: Buffer): boolean {
    if (!video) {
      const start = perhapsVideo ? Buffer.concat([perhapsVideo, bytes]) : bytes;
      const begun = recogniseVideo(start);
      if (perhapsVideo && begun === null) refuse('live.malformed', noKnownBytes);
      perhapsVideo = begun === 'so far' ? start : undefined;
      if (begun === 'so far') return true;
      if (begun === null) return false;
      video = createVideoWatcher({
        seat,
        tracker,
        clock,
        wantsFrames,
        timeOf: frameClock.read,
        tell,
        tellOnceASecond,
        onError: deps.onError,
      });
      video.put(start);
    } else {
      video.put(bytes);
    }
    return true;
  }

  function receive(bytes: Buffer, isBinary: boolean): Promise<void> | undefined {
    if (isFinished) return undefined;
    if (isBinary && takeVideo(bytes)) return undefined;
    const decoded = decodeMessage(bytes, isBinary);
    switch (decoded.kind) {
      case 'choose':
        return choose(decoded.exercise, decoded.language);
      case 'picture':
        receivePicture(decoded.bytes, decoded.t);
        break;
      case 'pose':
        receivePose(decoded.pose);
        break;
      case 'command':
        applyCommand(decoded.command);
        break;
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
    show: () => ({
      exerciseName: training.exercise()?.name ?? null,
      state: training.state(),
      framesPerSecond: frameRate.perSecond(clock.nowMs()),
    }),
    finish: () => {
      if (isFinished) return;
      isFinished = true;
      tracker.close();
      pictures?.close();
      video?.close();
      seat?.leave();
      training.finish();
      deps.keeper?.stop();
    },
  };
}
