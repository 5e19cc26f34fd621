// Work of one arm, the other at rest: the side is the person's own.

import type { FreeArm } from '@spotter/exercises/body/posture';
import { arm } from '@spotter/exercises/body/standing';
import { overFeet } from '@spotter/exercises/body/over-feet';
import { mix } from '../motion/easing.ts';
import { standingArms } from './arm-work.ts';
import { bump, degrees, exercise, sinking } from './exercise.ts';

const resting = arm({ abductionDeg: 14, elbowDeg: 10 });

/** The arm that works on the person's own side. */
function sided(preference: number, working: FreeArm, other: FreeArm = resting) {
  return preference > 0 ? { left: working, right: other } : { left: other, right: working };
}

const aside = degrees('trunk leans to the side of the free hand', 0, 26, 1.5);

/** Bends sideways, away from the hand that works. */
const leaning = (preference: number, sideDeg: number) => ({
  flexionDeg: 0,
  sideDeg: preference > 0 ? -sideDeg : sideDeg,
  twistDeg: 0,
});

/** Bent over, a hand on a bench, the other pulls. */
export const oneArmRow = exercise({
  key: 'one_arm_dumbbell_row',
  // From elsewhere the arm that rests may hide the one that works.
  views: ['front'],
  lowering: 'back',
  pace: { out: 0.9, hold: 0.25, back: 1.2, rest: 0.5 },
  dials: {
    shallow: degrees('elbow flexion with the weight at the ribs', 100, 52),
    not_extended: degrees('elbow flexion with the weight down', 10, 55),
    twist: degrees('turn of the chest with the pull', 4, 52),
    dropping: sinking(),
  },
  pose: ({ take, way, on }) => {
    const { person, vary } = take;
    const elbowDeg = mix(on('not_extended'), on('shallow'), way);
    const pulled = arm({ from: 'ground', flexionDeg: 4 - elbowDeg * 0.62, abductionDeg: 10, elbowDeg });
    const propped = arm({ from: 'ground', flexionDeg: 14, abductionDeg: 8, elbowDeg: 8 });
    const twist = on('twist') * way * (vary('side') > 0 ? 1 : -1);
    return overFeet(
      person,
      { kneeDeg: 26, shinDeg: 6, leanDeg: 66 + 5 * vary('lean'), wider: 0.06 },
      {
        spine: { flexionDeg: 0, sideDeg: 0, twistDeg: twist },
        arms: sided(vary('side'), pulled, propped),
        headDeg: -15,
      },
    );
  },
});

/** One hand from the shoulder to overhead. */
export const oneArmPress = exercise({
  key: 'one_arm_shoulder_press',
  views: ['front', 'oblique'],
  lowering: 'back',
  pace: { out: 1, hold: 0.25, back: 1.2, rest: 0.5 },
  dials: {
    shallow: degrees('elbow flexion at the top', 12, 66),
    not_lowered: degrees('upper arm from the trunk at the bottom', 62, 108),
    lean_back: degrees('trunk leans back at the top', 3, 26),
    lean_aside: aside,
    knee_dip: degrees('knee flexion as the press starts', 8, 45),
    dropping: sinking(),
  },
  pose: (moment) => {
    const { take, way, stage, on } = moment;
    const side = take.vary('side');
    const pressed = arm({
      abductionDeg: mix(on('not_lowered'), 168 - 0.55 * (on('shallow') - 12), way),
      flexionDeg: mix(12, 4, way),
      turnDeg: 84,
      elbowDeg: mix(118 - 0.5 * (on('not_lowered') - 62), on('shallow'), way),
    });
    const posture = standingArms(moment, sided(side, pressed), {
      leanDeg: 2 - on('lean_back') * way,
      kneeDeg: mix(8, on('knee_dip'), bump(stage, 0, 0.5)),
    });
    return { ...posture, spine: leaning(side, on('lean_aside') * way) };
  },
});

/** One forearm up to the shoulder. */
export const oneArmCurl = exercise({
  key: 'one_arm_biceps_curl',
  lowering: 'back',
  views: ['front', 'oblique'],
  pace: { out: 1, hold: 0.25, back: 1.2, rest: 0.4 },
  dials: {
    shallow: degrees('elbow flexion at the top', 132, 84, 4),
    not_extended: degrees('elbow flexion between repetitions', 18, 64),
    elbow_drift: degrees('upper arm forwards at the top', 9, 50),
    swing: degrees('trunk leans back with the pull', 1, 20),
    lean_aside: aside,
    dropping: sinking(),
  },
  pose: (moment) => {
    const { take, way, stage, on } = moment;
    const side = take.vary('side');
    const bent = arm({
      flexionDeg: mix(2, on('elbow_drift'), way),
      abductionDeg: 10,
      turnDeg: -8,
      elbowDeg: mix(on('not_extended'), on('shallow'), way),
    });
    const posture = standingArms(moment, sided(side, bent), {
      leanDeg: 2 - on('swing') * Math.max(bump(stage, 0, 1.3), way * 0.5),
    });
    return { ...posture, spine: leaning(side, on('lean_aside') * way) };
  },
});
