import { adjustingCamera } from './adjusting-camera.ts';
import { armHeld } from './arm-held.ts';
import { armStretches } from './arm-stretches.ts';
import { pickingUp, tyingShoes } from './bending-down.ts';
import { drinking } from './drinking.ts';
import { fixingHair } from './fixing-hair.ts';
import { gettingDown } from './getting-down.ts';
import { lyingDown } from './lying-down.ts';
import type { Negative } from './negative.ts';
import { sittingDown } from './sitting-down.ts';
import { standingStill } from './standing-still.ts';
import { stretchingThigh } from './stretching-thigh.ts';
import { torsoTwists } from './torso-twists.ts';
import { marching, walking } from './walking.ts';
import { waving } from './waving.ts';

/** Everything people do that must not be counted. */
export const negatives: readonly Negative[] = [
  standingStill,
  armHeld,
  walking,
  marching,
  gettingDown,
  armStretches,
  torsoTwists,
  pickingUp,
  sittingDown,
  tyingShoes,
  waving,
  adjustingCamera,
  drinking,
  fixingHair,
  stretchingThigh,
  lyingDown,
];
