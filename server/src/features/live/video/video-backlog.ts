// Frames of a video that wait to be decoded. Each of them has to be, in its order; which of them is looked at is chosen here.
import type { EncodedFrame } from './video-track.ts';

export interface WaitingFrame extends EncodedFrame {
  readonly arrivedMs: number;
  /** One that waits for longer is not worth looking at: then the newest is. */
  readonly dueMs: number;
}

/** The frames up to the next that is to be looked at. */
export interface BacklogPart {
  readonly frames: readonly WaitingFrame[];
  readonly isLook: boolean;
  /** So many before them are not even decoded, as a key frame came after. */
  readonly skipped: number;
}

export interface VideoBacklog {
  /** @returns false where too much waits: then nothing does any more, and the stream goes on with a key frame */
  readonly put: (frame: WaitingFrame) => boolean;
  readonly next: (nowMs: number) => BacklogPart | null;
  /** @returns how many frames that were */
  readonly clear: () => number;
}

/** The coach needs no more than about 15 frames a second. */
const lookEveryMs = 60;
/** What waits for a worker: ten seconds at 30 frames a second. */
const mostFrames = 300;
const mostBytes = 4 * 1024 * 1024;
/** One job takes no longer than looking at a few pictures. */
const mostFramesAtOnce = 60;

export function createVideoBacklog(): VideoBacklog {
  const waiting: WaitingFrame[] = [];
  let bytes = 0;
  let lookedMs: number | undefined;

  function take(count: number): readonly WaitingFrame[] {
    const frames = waiting.splice(0, count);
    for (const { data } of frames) bytes -= data.length;
    return frames;
  }

  /** Where the next frame stands that is to be looked at, -1 where none is yet. */
  function nextLook(): number {
    return waiting.findIndex(({ tMs }) => lookedMs === undefined || Math.abs(tMs - lookedMs) >= lookEveryMs);
  }

  return {
    put: (frame) => {
      if (waiting.length >= mostFrames || bytes + frame.data.length > mostBytes) return false;
      waiting.push(frame);
      bytes += frame.data.length;
      return true;
    },
    next: (nowMs) => {
      const [oldest] = waiting;
      if (!oldest) return null;
      const isOverdue = nowMs > oldest.dueMs;
      const skipped = isOverdue
        ? take(
            Math.max(
              0,
              waiting.findLastIndex(({ isKey }) => isKey),
            ),
          ).length
        : 0;
      const look = isOverdue ? waiting.length - 1 : nextLook();
      const frames = take(Math.min(mostFramesAtOnce, look === -1 ? waiting.length : look + 1));
      const isLook = look !== -1 && frames.length === look + 1;
      if (isLook) lookedMs = frames.at(-1)?.tMs;
      return { frames, isLook, skipped };
    },
    clear: () => take(waiting.length).length,
  };
}
