import type { Group } from '../exercise.ts';
import { bicycleCrunch } from './bicycle-crunch.ts';
import { birdDog } from './bird-dog.ts';
import { crunch } from './crunch.ts';
import { deadBug } from './dead-bug.ts';
import { hangingKneeRaise } from './hanging-knee-raise.ts';
import { hollowHold } from './hollow-hold.ts';
import { kneeTuck } from './knee-tuck.ts';
import { legRaise } from './leg-raise.ts';
import { plank } from './plank.ts';
import { russianTwist } from './russian-twist.ts';
import { sideBend } from './side-bend.ts';
import { sidePlank } from './side-plank.ts';
import { sitUp } from './sit-up.ts';
import { toeTouchCrunch } from './toe-touch-crunch.ts';
import { vUp } from './v-up.ts';

export const core: Group = {
  name: 'Core',
  exercises: [
    sitUp,
    crunch,
    toeTouchCrunch,
    vUp,
    kneeTuck,
    bicycleCrunch,
    legRaise,
    hangingKneeRaise,
    russianTwist,
    sideBend,
    plank,
    sidePlank,
    deadBug,
    birdDog,
    hollowHold,
  ],
};
