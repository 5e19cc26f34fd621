import type { Group } from '../exercise.ts';
import { clamshell } from './clamshell.ts';
import { deadlift } from './deadlift.ts';
import { donkeyKick } from './donkey-kick.ts';
import { gluteBridge } from './glute-bridge.ts';
import { goodMorning } from './good-morning.ts';
import { hipThrust } from './hip-thrust.ts';
import { kettlebellSwing } from './kettlebell-swing.ts';
import { romanianDeadlift } from './romanian-deadlift.ts';
import { sideLegRaise } from './side-leg-raise.ts';
import { singleLegDeadlift } from './single-leg-deadlift.ts';
import { singleLegGluteBridge } from './single-leg-glute-bridge.ts';

export const glutesAndHips: Group = {
  name: 'Glutes and hips',
  exercises: [
    deadlift,
    romanianDeadlift,
    singleLegDeadlift,
    goodMorning,
    gluteBridge,
    singleLegGluteBridge,
    hipThrust,
    kettlebellSwing,
    clamshell,
    sideLegRaise,
    donkeyKick,
  ],
};
