// Has pictures looked at one after the other, the newest that came, each with the region of the one before.
import type { PoseFrame } from '@spotter/coach/pose/pose-frame';
import type { Region } from '@spotter/pose/region';
import type { Clock } from '../../platform/clock.ts';
import { createFrameInbox } from './frame-inbox.ts';
import type { PoseSeat } from './pose-pool/create-pose-pool.ts';
import { PoseError } from './pose-pool/pose-error.ts';

/** coach warns of a second person in view; counting people costs a run of the detector. */
const countPeopleEveryMs = 2_000;

export interface Picture {
  readonly bytes: Uint8Array;
  readonly tMs: number;
}

export interface PictureQueue {
  readonly put: (picture: Picture) => void;
  /** Pictures that newer ones have replaced. */
  readonly dropped: () => number;
  /** Nothing is told any more, and nothing waits. */
  readonly close: () => void;
}

interface PictureQueueDeps {
  readonly seat: PoseSeat;
  readonly clock: Clock;
  readonly onFrame: (frame: PoseFrame) => void;
  readonly onRefused: (error: PoseError) => void;
  readonly onError: (error: unknown) => void;
}

export function createPictureQueue(deps: PictureQueueDeps): PictureQueue {
  const { seat, clock } = deps;
  const inbox = createFrameInbox<Picture>();
  let region: Region | null = null;
  let peopleCountedAt = 0;
  let isWorking = false;
  let isClosed = false;

  async function find({ bytes, tMs }: Picture): Promise<PoseFrame> {
    const countPeople = clock.nowMs() - peopleCountedAt >= countPeopleEveryMs;
    if (countPeople) peopleCountedAt = clock.nowMs();
    const found = await seat.find(bytes, region, { countPeople });
    const { aspect, landmarks, world, presence, people, luma } = found;
    region = found.nextRegion;
    return { tMs, aspect, landmarks, world, presence, luma, ...(people === undefined ? {} : { people }) };
  }

  async function lookAt(picture: Picture): Promise<void> {
    try {
      const frame = await find(picture);
      if (!isClosed) deps.onFrame(frame);
    } catch (error) {
      if (!(error instanceof PoseError)) throw error;
      region = null;
      if (!isClosed) deps.onRefused(error);
    }
  }

  async function workThrough(): Promise<void> {
    if (isWorking) return;
    isWorking = true;
    try {
      for (let next = inbox.take(); next && !isClosed; next = inbox.take()) await lookAt(next);
    } finally {
      isWorking = false;
    }
  }

  return {
    put: (picture) => {
      inbox.put(picture);
      workThrough().catch(deps.onError);
    },
    dropped: inbox.dropped,
    close: () => {
      isClosed = true;
      inbox.take();
      seat.leave();
    },
  };
}
