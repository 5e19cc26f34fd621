import type { Camera, ViewName } from '../camera/camera.ts';
import type { Motion, Take } from '../motion/motion.ts';

/** Something people do before a camera that is no exercise. */
export interface Negative {
  readonly name: string;
  /** Views it is filmed from. */
  readonly views: readonly ViewName[];
  readonly make: (take: Take) => Motion;
  /** Where the camera stands, where the motion is about it. */
  readonly camera?: (take: Take) => Camera;
}

export const everyView = ['front', 'side', 'oblique'] as const;
