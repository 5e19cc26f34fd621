import type { Group } from '../exercise.ts';
import { arnoldPress } from './arnold-press.ts';
import { facePull } from './face-pull.ts';
import { frontRaise } from './front-raise.ts';
import { highPull } from './high-pull.ts';
import { lateralRaise } from './lateral-raise.ts';
import { oneArmShoulderPress } from './one-arm-shoulder-press.ts';
import { pikePushUp } from './pike-push-up.ts';
import { reverseFly } from './reverse-fly.ts';
import { shoulderAbduction } from './shoulder-abduction.ts';
import { shoulderExternalRotation } from './shoulder-external-rotation.ts';
import { shoulderFlexion } from './shoulder-flexion.ts';
import { shoulderPress } from './shoulder-press.ts';
import { uprightRow } from './upright-row.ts';

export const shoulders: Group = {
  name: 'Shoulders',
  exercises: [
    shoulderPress,
    oneArmShoulderPress,
    arnoldPress,
    lateralRaise,
    frontRaise,
    reverseFly,
    facePull,
    uprightRow,
    highPull,
    pikePushUp,
    shoulderFlexion,
    shoulderAbduction,
    shoulderExternalRotation,
  ],
};
