// Takes the frames of a session, whatever they come as, and gives the poses in them on, in the order of their times.
import { unmirrorFrame } from '@spotter/coach/pose/unmirror-frame';
import type { PoseFrame } from '@spotter/coach/pose/pose-frame';
import type { FoundMessage } from '@spotter/contract/live/server-messages';
import type { Clock } from '../../platform/clock.ts';
import type { ClientPose, SentSequence } from './client-pose.ts';
import { noKnownBytes } from './decode-message.ts';
import type { ErrorTeller } from './error-teller.ts';
import { createFrameClock, type Reading } from './frame-clock.ts';
import { createFrameRate } from './frame-rate.ts';
import { createPictureQueue } from './picture-queue.ts';
import type { PoseFinder } from './pose-finder.ts';
import type { PoseError } from './pose-pool/pose-error.ts';
import { createPoseTracker } from './pose-tracker.ts';
import { rateOf, type SessionSettings } from './session-settings.ts';
import { showFound } from './show-found.ts';
import { createVideoWatcher, type VideoWatcher } from './video-watcher.ts';
import { recogniseVideo } from './video/recognise-video.ts';

/** What comes over to a session that continues; plain data. */
export interface KeptFrames {
  /** Null before the first frame. */
  readonly clock: Reading | null;
  readonly lastSeq: number | null;
  readonly isPaused: boolean;
}

interface FrameIntakeDeps {
  readonly clock: Clock;
  readonly poses: PoseFinder;
  /** Whose pictures they are, for the turns that people take. */
  readonly owner: string;
  readonly errors: ErrorTeller;
  /** Whether an exercise was chosen: frames are of no use before. */
  readonly hasExercise: () => boolean;
  readonly settings: () => SessionSettings;
  /** Whether frames are numbered: a client that has configured nothing may send what it likes there. */
  readonly isNumbered: () => boolean;
  /** @param isPicture it was found in one, which no client keeps to send it again */
  readonly onFrame: (frame: PoseFrame, seq: number | null, isPicture: boolean) => void;
  readonly send: (message: FoundMessage) => void;
  readonly onError: (error: unknown) => void;
}

export interface FrameIntake {
  readonly picture: (bytes: Uint8Array, t: number | undefined, seq: SentSequence) => void;
  readonly poses: (poses: readonly ClientPose[]) => void;
  /** @returns whether it is, or may be, a piece of a video: once a stream is open, every binary message continues it */
  readonly video: (bytes: Buffer) => boolean;
  readonly pause: (isPaused: boolean) => void;
  readonly isPaused: () => boolean;
  /** Now, on the clock of frames. */
  readonly nowMs: () => number;
  /** The last numbered frame that was looked at; null before one. */
  readonly lastSeq: () => number | null;
  readonly dropped: () => number;
  readonly perSecond: () => number;
  readonly kept: () => KeptFrames;
  /** @param againFromMs what came since is looked at again, where the client sends it again; null where that is known */
  readonly goOn: (kept: KeptFrames, againFromMs: number | null) => void;
  readonly close: () => void;
}

/** As it was at an earlier moment, of a client whose frames have numbers and times, and come at that rate. */
function rewound(kept: KeptFrames, toMs: number, rate: number): KeptFrames {
  const { clock, lastSeq } = kept;
  if (clock?.t === undefined || lastSeq === null) return kept;
  const backMs = clock.readMs - toMs;
  return {
    ...kept,
    clock: { t: clock.t - backMs, arrivedMs: clock.arrivedMs - backMs, readMs: toMs },
    lastSeq: Math.max(0, lastSeq - Math.ceil((backMs * rate) / 1_000)),
  };
}

export function createFrameIntake(deps: FrameIntakeDeps): FrameIntake {
  const { clock, settings, onError } = deps;
  const { tell, tellOnceASecond, refuse } = deps.errors;
  const frameClock = createFrameClock(() => {
    tell('live.odd_times', '"t" must be milliseconds that go forward: the moment of arrival counts instead.');
  });
  /** Of pictures that are only looked at: the client sends their poses later, by times of its own. */
  const pictureClock = createFrameClock(() => undefined);
  const frameRate = createFrameRate();
  const seat = deps.poses?.join(deps.owner) ?? null;
  const tracker = createPoseTracker({ clock, onFrame: found, onRefused });
  const pictures = seat && createPictureQueue({ seat, tracker, onError });
  let isPaused = false;
  /** Undefined while no video stream was opened. */
  let video: VideoWatcher | undefined;
  /** What has come of a message that may turn out to begin a video stream. */
  let perhapsVideo: Buffer | undefined;
  let takenSeq = -1;
  let lookedSeq: number | null = null;
  /** Of the frames that another session has looked at, those up to this time are not looked at again. */
  let again = { upToSeq: -1, fromT: -Infinity };

  function look(frame: PoseFrame, seq: number | null, isPicture: boolean): void {
    frameRate.count(clock.nowMs());
    if (isPaused) return;
    lookedSeq = seq ?? lookedSeq;
    deps.onFrame(settings().mirrored ? unmirrorFrame(frame) : frame, seq, isPicture);
  }

  function found(frame: PoseFrame, seq: number | null): void {
    if (settings().pictures === 'find') deps.send(showFound(frame, seq));
    else look(frame, seq, true);
  }

  function onRefused({ code, message }: PoseError): void {
    if (code === 'pose_failed') tellOnceASecond('live.pose_failed', message);
    else refuse(`live.${code}`, message);
  }

  /** Whether frames are wanted now; where not, the client is told now and then. */
  function wantsFrames(): boolean {
    if (!deps.hasExercise()) {
      tellOnceASecond('live.no_exercise', 'Pose detection not initialized');
      return false;
    }
    if (isPaused) tellOnceASecond('live.paused', 'The session is paused: send {"type": "resume"}.');
    return !isPaused;
  }

  /** @returns the number of the frame, null of one that has none, undefined of one that is not to be looked at */
  function takeSequence(seq: SentSequence): number | null | undefined {
    if (seq === undefined || !deps.isNumbered()) return null;
    if (seq === 'unusable') {
      refuse('live.malformed', '"seq" must be a whole number from 0 to 4294967295.');
      return undefined;
    }
    if (seq <= takenSeq) return undefined;
    takenSeq = seq;
    return seq;
  }

  function picture(bytes: Uint8Array, t: number | undefined, sent: SentSequence): void {
    if (!wantsFrames()) return;
    const seq = takeSequence(sent);
    if (seq === undefined) return;
    if (pictures) {
      const { read } = settings().pictures === 'find' ? pictureClock : frameClock;
      pictures.put({ bytes, tMs: read(t, clock.nowMs()), seq });
      return;
    }
    tellOnceASecond(
      'live.pose_unavailable',
      'This server does not look at pictures: find the pose on the device and send pose messages.',
    );
  }

  function isOfTopology({ landmarks }: ClientPose): boolean {
    const { topology } = settings();
    if (topology === null || landmarks === null || landmarks.length === topology) return true;
    refuse('live.malformed', `A pose has ${topology} points here, as it was configured.`);
    return false;
  }

  function isKnown({ t = Infinity }: ClientPose, seq: number | null): boolean {
    return seq !== null && seq <= again.upToSeq && t <= again.fromT;
  }

  function pose(sent: ClientPose): void {
    if (!isOfTopology(sent)) return;
    const seq = takeSequence(sent.seq);
    if (seq === undefined || isKnown(sent, seq)) return;
    look({ ...sent, tMs: frameClock.read(sent.t, clock.nowMs()) }, seq, false);
  }

  function openVideo(bytes: Buffer): boolean {
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
      onError,
    });
    video.put(start);
    return true;
  }

  return {
    picture,
    poses: (poses) => {
      if (!wantsFrames()) return;
      for (const one of poses) pose(one);
    },
    video: (bytes) => {
      if (!video) return openVideo(bytes);
      video.put(bytes);
      return true;
    },
    pause: (paused) => {
      isPaused = paused;
    },
    isPaused: () => isPaused,
    nowMs: () => frameClock.at(clock.nowMs()),
    lastSeq: () => lookedSeq,
    dropped: () => (pictures?.dropped() ?? 0) + (video?.dropped() ?? 0),
    perSecond: () => frameRate.perSecond(clock.nowMs()),
    kept: () => ({ clock: frameClock.last() ?? null, lastSeq: lookedSeq, isPaused }),
    goOn: (kept, againFromMs) => {
      const from = againFromMs === null ? kept : rewound(kept, againFromMs, rateOf(settings()));
      if (from.clock) {
        const { t, arrivedMs, readMs } = from.clock;
        frameClock.goOn(from.clock);
        // Whoever sends poses by the times that they were found at has gone on by these.
        pictureClock.goOn({ t: undefined, arrivedMs, readMs: t ?? readMs });
      }
      again = { upToSeq: kept.lastSeq ?? -1, fromT: from.clock?.t ?? -Infinity };
      lookedSeq = from.lastSeq;
      takenSeq = from.lastSeq ?? -1;
      ({ isPaused } = from);
    },
    close: () => {
      tracker.close();
      pictures?.close();
      video?.close();
      seat?.leave();
    },
  };
}
