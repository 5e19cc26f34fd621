// What finds the pose in one picture and remembers nothing of it: a worker, by whatever its models run on.
import type { FoundPose } from '@spotter/pose/find-pose';
import type { Region } from '@spotter/pose/region';
import type { CameraPicture } from './camera-picture.ts';

export interface Asked {
  /** Where the person was in the picture before; null to search the whole of it. */
  readonly region: Region | null;
  readonly countPeople: boolean;
}

export interface PoseLooker {
  /**
   * One picture at a time; it is given away.
   * @returns null of one that was not looked at after all
   * @throws CameraError (as a rejection)
   */
  readonly look: (picture: CameraPicture, asked: Asked) => Promise<FoundPose | null>;
  readonly close: () => void;
}
