// What one socket says and is answered, once it is admitted. Knows no WebSocket: messages in, messages out.
import type { Region } from '@spotter/pose/region';
import type { CloseName } from '@spotter/contract/live/close-codes';
import type { Command } from '@spotter/contract/live/client-messages';
import type { LiveErrorCode } from '@spotter/contract/live/live-errors';
import type { ServerMessage, StatusMessage } from '@spotter/contract/live/server-messages';
import type { Clock } from '../../platform/clock.ts';
import type { WorkoutRecorder } from '../workouts/workout-recorder.ts';
import { decodeMessage, type ClientPose } from './decode-message.ts';
import { errorMessage } from './error-message.ts';
import type { FoundExercise } from './find-exercise.ts';
import { createFrameClock } from './frame-clock.ts';
import { createFrameInbox } from './frame-inbox.ts';
import type { PoseFinder } from './pose-finder.ts';
import { PoseError } from './pose-pool/pose-error.ts';
import { createTraining } from './training.ts';

const countPeopleEveryMs = 2_000;
const malformedWindowMs = 10_000;
const malformedLimit = 50;

interface Picture {
  readonly jpeg: Uint8Array;
  readonly tMs: number;
}

export interface LiveSessionDeps {
  readonly send: (message: ServerMessage) => void;
  readonly close: (close: CloseName) => void;
  readonly clock: Clock;
  readonly poses: PoseFinder;
  readonly findExercise: (wanted: string | number) => Promise<FoundExercise>;
  readonly recorder: WorkoutRecorder;
  readonly onSetFinished: () => void;
  /** Something failed that nobody foresaw. */
  readonly onError: (error: unknown) => void;
}

export interface LiveSession {
  /** What it returns has to end before the next message is given, so that messages are answered in their order. */
  readonly take: (bytes: Buffer, isBinary: boolean) => Promise<void> | undefined;
  /** Tells, at most once a second, that surplus messages were dropped. */
  readonly tooFast: () => void;
  readonly finish: () => void;
}

export function createLiveSession(deps: LiveSessionDeps): LiveSession {
  const { send, clock, poses } = deps;
  const training = createTraining(deps);
  const frameClock = createFrameClock();
  const inbox = createFrameInbox<Picture>();
  const lastTold = new Map<LiveErrorCode, number>();
  let malformedAt: number[] = [];
  let region: Region | null = null;
  let peopleCountedAt = 0;
  let isWorking = false;
  let isPaused = false;
  let hasVideo = false;
  let isFinished = false;

  function tell(code: LiveErrorCode, sentence: string): void {
    send(errorMessage(code, sentence));
  }

  function tellOnceASecond(code: LiveErrorCode, sentence: string): void {
    const nowMs = clock.nowMs();
    if (nowMs - (lastTold.get(code) ?? 0) < 1000) return;
    lastTold.set(code, nowMs);
    tell(code, sentence);
  }

  function refuse(code: LiveErrorCode, sentence: string): void {
    const nowMs = clock.nowMs();
    malformedAt = [...malformedAt.filter((at) => nowMs - at < malformedWindowMs), nowMs];
    tell(code, sentence);
    if (malformedAt.length >= malformedLimit) deps.close('abuse');
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
      paused: isPaused,
    };
  }

  async function choose(wanted: string | number): Promise<void> {
    const found = await deps.findExercise(wanted);
    if (isFinished) return;
    if (found.kind === 'unknown') {
      const hint = found.nearest.length > 0 ? ` Did you mean ${found.nearest.join(', ')}?` : '';
      tell('live.unknown_exercise', `There is no exercise "${String(wanted).slice(0, 60)}".${hint}`);
    } else if (found.kind === 'not_coachable') {
      tell('live.not_coachable', `${found.name} cannot be coached yet: nothing says how to count it.`);
    } else {
      training.choose(found);
      send(status('Pose detection initialized'));
    }
  }

  /** Whether frames are wanted now; where not, the client is told now and then. */
  function wantsFrames(): boolean {
    if (!training.exercise()) {
      tellOnceASecond('live.no_exercise', 'Pose detection not initialized: choose an exercise first.');
      return false;
    }
    if (isPaused) tellOnceASecond('live.paused', 'The session is paused: send {"type": "resume"}.');
    return !isPaused;
  }

  async function lookAt(finder: NonNullable<PoseFinder>, { jpeg, tMs }: Picture): Promise<void> {
    const countPeople = clock.nowMs() - peopleCountedAt >= countPeopleEveryMs;
    if (countPeople) peopleCountedAt = clock.nowMs();
    try {
      const { nextRegion, aspect, landmarks, world, presence, people, luma } = await finder.find(
        jpeg,
        region,
        {
          countPeople,
        },
      );
      region = nextRegion;
      if (isFinished || isPaused) return;
      const frame = {
        tMs,
        aspect,
        landmarks,
        world,
        presence,
        luma,
        ...(people === undefined ? {} : { people }),
      };
      training.step(frame, inbox.dropped());
    } catch (error) {
      if (!(error instanceof PoseError)) throw error;
      region = null;
      if (isFinished) return;
      if (error.code === 'pose_failed') tellOnceASecond('live.pose_failed', error.message);
      else refuse(`live.${error.code}`, error.message);
    }
  }

  async function workThroughInbox(finder: NonNullable<PoseFinder>): Promise<void> {
    if (isWorking) return;
    isWorking = true;
    try {
      for (let next = inbox.take(); next && !isFinished; next = inbox.take()) await lookAt(finder, next);
    } finally {
      isWorking = false;
    }
  }

  function takePicture(jpeg: Uint8Array, t: number | undefined): void {
    if (!wantsFrames()) return;
    if (!poses) {
      tellOnceASecond(
        'live.pose_unavailable',
        'This server does not look at pictures: find the pose on the device and send pose messages.',
      );
      return;
    }
    inbox.put({ jpeg, tMs: frameClock.read(t, clock.nowMs()) });
    workThroughInbox(poses).catch(deps.onError);
  }

  function takePose({ t, presence, ...pose }: ClientPose): void {
    if (!wantsFrames()) return;
    const tMs = frameClock.read(t, clock.nowMs());
    training.step({ tMs, ...pose, ...(presence === undefined ? {} : { presence }) }, inbox.dropped());
  }

  function obey({ type, id }: Command): void {
    if (type === 'ping') {
      send({ type: 'pong', state: training.state(), ...(id === undefined ? {} : { id }) });
      return;
    }
    if (type === 'pause' || type === 'resume') {
      isPaused = type === 'pause';
      send(status(isPaused ? 'Paused' : 'Resumed'));
      return;
    }
    if (!training.exercise()) {
      tell('live.no_exercise', 'Choose an exercise first.');
      return;
    }
    training.command(type, frameClock.read(undefined, clock.nowMs()));
    send(status(type === 'start_set' ? 'Set started' : 'Set finished'));
  }

  function take(bytes: Buffer, isBinary: boolean): Promise<void> | undefined {
    // Once a video stream is open, every binary message continues it.
    if (isFinished || (isBinary && hasVideo)) return undefined;
    const decoded = decodeMessage(bytes, isBinary);
    switch (decoded.kind) {
      case 'picture':
        takePicture(decoded.jpeg, decoded.t);
        return undefined;
      case 'pose':
        takePose(decoded.pose);
        return undefined;
      case 'choose':
        return choose(decoded.exercise);
      case 'command':
        obey(decoded.command);
        return undefined;
      case 'client_data':
        send({
          type: 'server_response',
          state: training.state(),
          data: {
            result: { received: true, exercise: training.exercise()?.key ?? null, count: training.count() },
          },
        });
        return undefined;
      case 'video':
        hasVideo = true;
        tell('live.video_not_supported', 'Video streams are not decoded here: send JPEG frames.');
        return undefined;
      case 'unknown_type':
        refuse('live.unknown_type', `There is no message of the type "${decoded.type}".`);
        return undefined;
      case 'malformed':
        refuse('live.malformed', decoded.why);
        return undefined;
    }
  }

  return {
    take,
    tooFast: () => {
      tellOnceASecond('live.too_fast', 'Too many messages or bytes a second: some were dropped.');
    },
    finish: () => {
      if (isFinished) return;
      isFinished = true;
      training.finish();
    },
  };
}
