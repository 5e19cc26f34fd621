// Has pictures looked at one after the other, the newest that came.
import { createFrameInbox } from './frame-inbox.ts';
import type { PoseSeat } from './pose-pool/create-pose-pool.ts';
import type { PoseTracker } from './pose-tracker.ts';

export interface Picture {
  readonly bytes: Uint8Array;
  readonly tMs: number;
  /** Its number, where it has one. */
  readonly seq: number | null;
}

export interface PictureQueue {
  readonly put: (picture: Picture) => void;
  /** Pictures that newer ones have replaced. */
  readonly dropped: () => number;
  /** Nothing that waits is looked at any more. */
  readonly close: () => void;
}

interface PictureQueueDeps {
  readonly seat: PoseSeat;
  readonly tracker: PoseTracker;
  readonly onError: (error: unknown) => void;
}

export function createPictureQueue({ seat, tracker, onError }: PictureQueueDeps): PictureQueue {
  const inbox = createFrameInbox<Picture>();
  let isWorking = false;

  async function workThrough(): Promise<void> {
    if (isWorking) return;
    isWorking = true;
    try {
      for (let next = inbox.take(); next; next = inbox.take()) {
        const { bytes, tMs, seq } = next;
        await tracker.look(async (look) => ({ result: await seat.find(bytes, look), tMs, seq }));
      }
    } finally {
      isWorking = false;
    }
  }

  return {
    put: (picture) => {
      inbox.put(picture);
      workThrough().catch(onError);
    },
    dropped: inbox.dropped,
    close: () => {
      inbox.take();
    },
  };
}
