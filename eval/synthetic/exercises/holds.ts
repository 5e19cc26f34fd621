import { bendLimb } from '@spotter/exercises/body/bend-limb';
import { prone } from '@spotter/exercises/body/prone';
import type { Arm, Posture } from '@spotter/exercises/body/posture';
import { arm, leg, standing } from '@spotter/exercises/body/standing';
import { minus, plus, radians, unit, vector } from '@spotter/exercises/body/vector';
import { swaying } from '../motion/swaying.ts';
import { degrees, exercise } from './exercise.ts';
import { overFeet } from '@spotter/exercises/body/over-feet';

const still = { out: 0, hold: 20, back: 0, rest: 0 };

/** On forearms and toes. */
export const plank = exercise({
  key: 'plank',
  kind: 'hold',
  pace: still,
  dials: {
    sag: degrees('hips below the line of the body', 0, 28, 2),
    pike: degrees('hips above the line of the body', 3, 40, 2.5),
  },
  pose: ({ take, seconds, on }) => {
    const { person } = take;
    const posture = prone(person, {
      ground: { handHeight: 0, footHeight: 0 },
      handsApart: person.shoulders,
      shoulderOverHands: person.upperArm * 0.98,
      bendDeg: on('pike') - on('sag'),
      flareDeg: 0,
    });
    // The elbow stands where the hand of a push-up would, the forearm lies on the ground in front of it.
    const forearm = (of: Arm): Arm =>
      of.kind === 'planted'
        ? {
            ...of,
            wrist: plus(of.wrist, vector(0, 0.01, person.forearm * 0.98)),
            elbowTo: vector(0, -1, -0.3),
          }
        : of;
    const arms = { left: forearm(posture.arms.left), right: forearm(posture.arms.right) };
    return swaying(take, { ...posture, arms }, seconds, 0.2);
  },
});

/** On one forearm and the edges of the feet, facing the camera of the front view. */
export const sidePlank = exercise({
  key: 'side_plank',
  kind: 'hold',
  views: ['front', 'oblique'],
  pace: still,
  dials: { sag: degrees('hips below the line of the body', 2, 30, 1.5) },
  pose: ({ take, seconds, on }): Posture => {
    const { person } = take;
    const legs = (person.thigh + person.shank) * 0.999;
    const ankles = vector(0, 0.1, 0);
    const bendDeg = on('sag');
    const line = Math.sqrt(
      legs ** 2 + person.trunk ** 2 + 2 * legs * person.trunk * Math.cos(bendDeg * radians),
    );
    const height = person.upperArm + (person.shoulders / 2) * 0.9 + 0.03;
    const shoulders = vector(Math.sqrt(line ** 2 - (height - 0.1) ** 2), height, 0);
    const hips = bendLimb(ankles, shoulders, legs, person.trunk * 1.0005, vector(0, -1, 0)).middle;
    const trunk = unit(minus(shoulders, hips));
    const thighs = unit(minus(ankles, hips));
    // Leaning left by 90 degrees has the left side down and the head along +x.
    const rollDeg = Math.atan2(trunk.x, trunk.y) / radians;
    const legRoll = Math.atan2(-thighs.x, -thighs.y) / radians;
    const spread = rollDeg - legRoll;
    const posture = standing(person, {
      pelvis: { at: hips, pitchDeg: 0, yawDeg: 0, rollDeg },
      headDeg: 0,
      legs: {
        left: leg({ abductionDeg: spread, kneeDeg: 2 }),
        right: leg({ abductionDeg: -spread, kneeDeg: 2 }),
      },
      arms: {
        left: {
          kind: 'planted',
          wrist: vector(shoulders.x, 0.04, person.forearm * 0.95),
          elbowTo: vector(0, -1, -0.4),
        },
        right: arm({ abductionDeg: 8, elbowDeg: 20 }),
      },
    });
    return swaying(take, posture, seconds, 0.2);
  },
});

/** The back at a wall, thighs level. */
export const wallSit = exercise({
  key: 'wall_sit',
  kind: 'hold',
  pace: still,
  dials: {
    shallow: degrees('knee flexion', 90, 48),
    lean: degrees('trunk from vertical', 2, 36),
  },
  pose: ({ take, seconds, on }) => {
    const hands = arm({ from: 'ground', flexionDeg: 25, elbowDeg: 45 });
    const kneeDeg = on('shallow');
    const posture = overFeet(
      take.person,
      { kneeDeg, shinDeg: 0, leanDeg: on('lean') },
      { arms: { left: hands, right: hands } },
    );
    return swaying(take, posture, seconds, 0.3);
  },
});
