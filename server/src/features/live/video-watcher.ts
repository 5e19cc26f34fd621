// Has a video stream looked at as its bytes come: reads its frames, keeps them within bounds, and shows them to the pose pool.
import type { LiveErrorCode } from '@spotter/contract/live/live-errors';
import type { Size } from '@spotter/pose/rgb-picture';
import type { Clock } from '../../platform/clock.ts';
import type { PoseSeat } from './pose-pool/create-pose-pool.ts';
import { PoseError } from './pose-pool/pose-error.ts';
import type { PoseTracker } from './pose-tracker.ts';
import { inspectFrame } from './video/inspect-frame.ts';
import { recogniseVideo } from './video/recognise-video.ts';
import { createVideoBacklog, type BacklogPart } from './video/video-backlog.ts';
import { createVideoBudget } from './video/video-budget.ts';
import {
  VideoError,
  type StoredFrame,
  type VideoEvent,
  type VideoReader,
  type VideoTrack,
} from './video/video-track.ts';

/** A decoder keeps several pictures of a stream; no camera for training needs more than 2560 x 1440. */
const maxPixels = 2560 * 1440;
/** A frame of a stream that comes in time is looked at within this, or a newer one is. */
const patienceMs = 300;

export interface VideoWatcher {
  /** Takes the next bytes of the stream. */
  readonly put: (bytes: Uint8Array) => void;
  /** Frames that were not looked at; messages, where they are not decoded. */
  readonly dropped: () => number;
  readonly close: () => void;
}

interface VideoWatcherDeps {
  /** Null where nothing looks at pictures. */
  readonly seat: PoseSeat | null;
  readonly tracker: PoseTracker;
  readonly clock: Clock;
  /** Whether frames are to be looked at now; those that are not are decoded all the same, as others build on them. */
  readonly wantsFrames: () => boolean;
  /** On the clock of frames. */
  readonly timeOf: (t: number, arrivedMs: number) => number;
  readonly tell: (code: LiveErrorCode, sentence: string) => void;
  readonly tellOnceASecond: (code: LiveErrorCode, sentence: string) => void;
  readonly onError: (error: unknown) => void;
}

function notDecoded(): VideoError {
  return new VideoError('unsupported', 'Video streams are not decoded here: send JPEG frames.');
}

function largest(sizes: readonly Size[]): number {
  return Math.max(0, ...sizes.map(({ width, height }) => width * height));
}

export function createVideoWatcher(deps: VideoWatcherDeps): VideoWatcher {
  const { seat, tracker, clock } = deps;
  const backlog = createVideoBacklog();
  const budget = createVideoBudget();
  /** Undefined where no stream is read: none has begun, or it is damaged. */
  let reader: VideoReader | undefined;
  let track: VideoTrack | undefined;
  let pixels = 0;
  /** Frames are passed over until one that needs none before it. */
  let needsKey = true;
  let isSupported = true;
  let dropped = 0;
  let isWorking = false;

  function drop(frames: number): void {
    dropped += frames;
  }

  /** Goes on with the next key frame. */
  function giveUpWaiting(): void {
    needsKey = true;
    drop(backlog.clear());
  }

  function giveUp({ kind, message }: VideoError): void {
    giveUpWaiting();
    reader = undefined;
    isSupported = kind !== 'unsupported';
    if (isSupported) deps.tellOnceASecond('live.bad_frame', message);
    else deps.tell('live.video_not_supported', message);
  }

  function add(frame: StoredFrame, inTrack: VideoTrack, patience: number): void {
    const nowMs = clock.nowMs();
    const { isKey, sizes } = inspectFrame(inTrack, frame.data);
    pixels = largest(sizes) || pixels;
    if (needsKey && !isKey) {
      drop(1);
    } else if (pixels > maxPixels) {
      giveUpWaiting();
      drop(1);
      deps.tellOnceASecond(
        'live.frame_too_large',
        `The video has ${pixels} pixels; send at most ${maxPixels}.`,
      );
    } else {
      const isWithin = budget.take(pixels, nowMs);
      needsKey = !(isWithin && backlog.put({ ...frame, isKey, arrivedMs: nowMs, dueMs: nowMs + patience }));
      if (!needsKey) return;
      giveUpWaiting();
      drop(1);
      deps.tellOnceASecond('live.too_fast', 'More video comes than can be decoded: some was dropped.');
    }
  }

  function take(event: VideoEvent, patience: number): void {
    if (event.kind === 'track') {
      giveUpWaiting();
      track = event.track;
      pixels = track.size.width * track.size.height;
    } else if (track) {
      add(event.frame, track, patience);
    }
  }

  /** A recorder that sends seconds of video in one piece has all of it looked at, however long that takes. */
  function patienceFor(events: readonly VideoEvent[]): number {
    const times = events.flatMap((event) => (event.kind === 'frame' ? [event.frame.tMs] : []));
    return times.length === 0 ? patienceMs : Math.max(...times) - Math.min(...times) + patienceMs;
  }

  async function watch(part: BacklogPart, inTrack: VideoTrack, by: PoseSeat): Promise<void> {
    const isLook = part.isLook && deps.wantsFrames();
    drop(part.skipped + part.frames.length - (isLook ? 1 : 0));
    const arrivedMs = part.frames.at(-1)?.arrivedMs ?? clock.nowMs();
    const isAnswered = await tracker.look(async (look) => {
      const result = await by
        .watch({ track: inTrack, frames: part.frames, look: isLook ? look : null })
        .catch((error: unknown) => {
          if (!(error instanceof PoseError && error.code === 'video_not_supported')) throw error;
          giveUp(notDecoded());
          return null;
        });
      return result && { result, tMs: deps.timeOf(result.tMs ?? 0, arrivedMs) };
    });
    if (!isAnswered) giveUpWaiting();
  }

  async function workThrough(): Promise<void> {
    if (isWorking || !seat) return;
    isWorking = true;
    try {
      for (let part = backlog.next(clock.nowMs()); part && track; part = backlog.next(clock.nowMs())) {
        await watch(part, track, seat);
      }
    } finally {
      isWorking = false;
    }
  }

  return {
    put: (bytes) => {
      const begun = recogniseVideo(bytes);
      if (begun !== null && begun !== 'so far') {
        reader = begun;
        giveUpWaiting();
      }
      if (!seat && isSupported) giveUp(notDecoded());
      if (!reader || !isSupported) {
        drop(1);
        return;
      }
      try {
        const events = reader(bytes);
        const patience = patienceFor(events);
        for (const event of events) take(event, patience);
      } catch (error) {
        if (!(error instanceof VideoError)) throw error;
        giveUp(error);
      }
      workThrough().catch(deps.onError);
    },
    dropped: () => dropped,
    close: () => {
      backlog.clear();
    },
  };
}
