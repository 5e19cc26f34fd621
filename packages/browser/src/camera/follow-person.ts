import type { PoseFrame } from '@spotter/coach/pose/pose-frame';
import type { Region } from '@spotter/pose/region';
import type { CameraPicture } from './camera-picture.ts';
import type { PoseLooker } from './pose-looker.ts';

/** Finds one person's pose in pictures that follow each other. */
export interface PoseWorker {
  /**
   * One picture at a time; it is given away.
   * @returns null of one that was not looked at after all
   * @throws CameraError (as a rejection)
   */
  readonly look: (picture: CameraPicture, tMs: number) => Promise<PoseFrame | null>;
  readonly close: () => void;
}

/** As live: counting people costs a run of the detector. */
const countPeopleEveryMs = 2000;

/** Looks for the person first where they were in the picture before. */
export function followPerson({ look, close }: PoseLooker): PoseWorker {
  let region: Region | null = null;
  let peopleCountedMs = -Infinity;
  return {
    look: async (picture, tMs) => {
      const countPeople = tMs - peopleCountedMs >= countPeopleEveryMs;
      if (countPeople) peopleCountedMs = tMs;
      const answer = await look(picture, { region, countPeople });
      if (!answer) return null;
      const { nextRegion, ...found } = answer;
      region = nextRegion;
      return { tMs, ...found };
    },
    close,
  };
}
