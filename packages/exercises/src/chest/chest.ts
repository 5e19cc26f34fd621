import type { Group } from '../exercise.ts';
import { benchPress } from './bench-press.ts';
import { chestExpansion } from './chest-expansion.ts';
import { declinePushUp } from './decline-push-up.ts';
import { dip } from './dip.ts';
import { dumbbellFly } from './dumbbell-fly.ts';
import { inclinePushUp } from './incline-push-up.ts';
import { kneePushUp } from './knee-push-up.ts';
import { pushUp } from './push-up.ts';
import { wallPushUp } from './wall-push-up.ts';

export const chest: Group = {
  name: 'Chest',
  exercises: [
    pushUp,
    inclinePushUp,
    declinePushUp,
    kneePushUp,
    wallPushUp,
    benchPress,
    dumbbellFly,
    chestExpansion,
    dip,
  ],
};
