// Follows one person from frame to frame, whatever the frames come out of: the region of each is where the next is looked at.
import type { PoseFrame } from '@spotter/coach/pose/pose-frame';
import type { Region } from '@spotter/pose/region';
import type { Clock } from '../../platform/clock.ts';
import { PoseError } from './pose-pool/pose-error.ts';
import type { Look, PoseResult } from './pose-pool/worker-messages.ts';

/** coach warns of a second person in view; counting people costs a run of the detector. */
const countPeopleEveryMs = 2_000;

/** A frame that was looked at, and its time on the clock of frames; null where there was nothing to look at. */
export type Looked = {
  readonly result: PoseResult;
  readonly tMs: number;
  /** Its number, where it has one. */
  readonly seq?: number | null;
} | null;

export interface PoseTracker {
  /** @returns whether it was answered; where it was refused or lost, that is told */
  readonly look: (ask: (look: Look) => Promise<Looked>) => Promise<boolean>;
  /** Nothing is told any more. */
  readonly close: () => void;
}

interface PoseTrackerDeps {
  readonly clock: Clock;
  readonly onFrame: (frame: PoseFrame, seq: number | null) => void;
  readonly onRefused: (error: PoseError) => void;
}

function toFrame({ result, tMs }: NonNullable<Looked>): PoseFrame {
  const { aspect, landmarks, world, presence, people, luma } = result;
  return { tMs, aspect, landmarks, world, presence, luma, ...(people === undefined ? {} : { people }) };
}

export function createPoseTracker({ clock, onFrame, onRefused }: PoseTrackerDeps): PoseTracker {
  let region: Region | null = null;
  let peopleCountedAt = 0;
  let isClosed = false;

  return {
    look: async (ask) => {
      const countPeople = clock.nowMs() - peopleCountedAt >= countPeopleEveryMs;
      try {
        const looked = await ask({ region, countPeople });
        if (!looked) return true;
        if (countPeople) peopleCountedAt = clock.nowMs();
        region = looked.result.nextRegion;
        if (!isClosed) onFrame(toFrame(looked), looked.seq ?? null);
        return true;
      } catch (error) {
        if (!(error instanceof PoseError)) throw error;
        region = null;
        if (!isClosed) onRefused(error);
        return false;
      }
    },
    close: () => {
      isClosed = true;
    },
  };
}
