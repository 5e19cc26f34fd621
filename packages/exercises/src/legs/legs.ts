import type { Group } from '../exercise.ts';
import { bulgarianSplitSquat } from './bulgarian-split-squat.ts';
import { calfRaise } from './calf-raise.ts';
import { frontSquat } from './front-squat.ts';
import { gobletSquat } from './goblet-squat.ts';
import { jumpSquat } from './jump-squat.ts';
import { legCurl } from './leg-curl.ts';
import { legExtension } from './leg-extension.ts';
import { lunge } from './lunge.ts';
import { reverseLunge } from './reverse-lunge.ts';
import { sideLunge } from './side-lunge.ts';
import { sitToStand } from './sit-to-stand.ts';
import { squatSideTap } from './squat-side-tap.ts';
import { squat } from './squat.ts';
import { stepUp } from './step-up.ts';
import { sumoSquat } from './sumo-squat.ts';
import { wallSit } from './wall-sit.ts';

export const legs: Group = {
  name: 'Legs',
  exercises: [
    squat,
    frontSquat,
    sumoSquat,
    gobletSquat,
    jumpSquat,
    sitToStand,
    wallSit,
    lunge,
    reverseLunge,
    sideLunge,
    squatSideTap,
    bulgarianSplitSquat,
    stepUp,
    legExtension,
    legCurl,
    calfRaise,
  ],
};
