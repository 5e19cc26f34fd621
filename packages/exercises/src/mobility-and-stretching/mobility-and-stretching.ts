import type { Group } from '../exercise.ts';
import { catCow } from './cat-cow.ts';
import { childsPose } from './childs-pose.ts';
import { cobra } from './cobra.ts';
import { crossBodyShoulderStretch } from './cross-body-shoulder-stretch.ts';
import { downwardDog } from './downward-dog.ts';
import { hipCircles } from './hip-circles.ts';
import { hipFlexorStretch } from './hip-flexor-stretch.ts';
import { neckTilt } from './neck-tilt.ts';
import { standingForwardBend } from './standing-forward-bend.ts';
import { standingSideStretch } from './standing-side-stretch.ts';
import { standingTorsoTwist } from './standing-torso-twist.ts';

export const mobilityAndStretching: Group = {
  name: 'Mobility and stretching',
  exercises: [
    catCow,
    downwardDog,
    cobra,
    childsPose,
    hipCircles,
    hipFlexorStretch,
    standingForwardBend,
    standingSideStretch,
    standingTorsoTwist,
    crossBodyShoulderStretch,
    neckTilt,
  ],
};
