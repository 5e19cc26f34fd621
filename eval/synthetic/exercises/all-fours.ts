// On hands and knees.

import { arm, leg, standing } from '@spotter/exercises/body/standing';
import type { Person } from '@spotter/exercises/body/person';
import type { Posture } from '@spotter/exercises/body/posture';
import { radians, vector } from '@spotter/exercises/body/vector';
import { mix } from '../motion/easing.ts';
import { degrees, exercise, sinking } from './exercise.ts';

const pitchDeg = 76;
/** Middle of a knee that kneels, and a wrist over a palm that lies flat, in metres. */
const [kneeHeight, palm] = [0.06, 0.05];

const kneeling = leg({ flexionDeg: pitchDeg, kneeDeg: 90, pointedDeg: 70, abductionDeg: 0 });

function onAllFours(
  person: Person,
  changes: Pick<Posture, 'legs'> & { readonly reaching?: 'left' | 'right'; readonly reachDeg?: number },
): Posture {
  const { legs, reaching, reachDeg = 0 } = changes;
  const shoulders = person.trunk * Math.sin(pitchDeg * radians);
  const hand = (sign: 1 | -1) =>
    ({
      kind: 'planted',
      wrist: vector(sign * (person.shoulders / 2), palm, shoulders),
      elbowTo: vector(sign * 0.3, 0, -1),
    }) as const;
  // A hand that reaches is told by its angle, one on the floor by its place.
  const reached = arm({ flexionDeg: reachDeg, abductionDeg: 2, elbowDeg: 8 });
  return standing(person, {
    pelvis: { at: vector(0, kneeHeight + person.thigh, 0), pitchDeg, yawDeg: 0, rollDeg: 0 },
    headDeg: -8,
    legs,
    arms: {
      left: reaching === 'left' && reachDeg > 96 ? reached : hand(1),
      right: reaching === 'right' && reachDeg > 96 ? reached : hand(-1),
    },
  });
}

/** How far the knee of a leg that reaches back stays bent at least, so that its pointed foot clears the ground. */
function clearingDeg(person: Person, flexionDeg: number): number {
  const thighDown = 90 - pitchDeg + flexionDeg;
  const left = kneeHeight + person.thigh * (1 - Math.sin(thighDown * radians)) - person.foot * 0.6;
  const shankDown = Math.asin(Math.min(1, Math.max(-1, left / person.shank))) / radians;
  return Math.min(90, thighDown - shankDown);
}

/** A leg back and the opposite arm forwards, left and right in turn. */
export const birdDog = exercise({
  key: 'bird_dog',
  alternates: true,
  views: ['side', 'oblique'],
  pace: { out: 1.2, hold: 1, back: 1.2, rest: 0.4 },
  dials: {
    shallow: degrees('thigh short of the line of the trunk', 4, 48),
    knees_bent: degrees('knee flexion with the leg back', 6, 62),
  },
  pose: ({ take, way, side, on }) => {
    const flexionDeg = mix(pitchDeg, on('shallow'), way);
    const back = leg({
      flexionDeg,
      kneeDeg: Math.max(mix(90, on('knees_bent'), way), clearingDeg(take.person, flexionDeg)),
      pointedDeg: mix(70, 55, way),
      abductionDeg: 0,
    });
    return onAllFours(take.person, {
      legs: { left: side === 'left' ? back : kneeling, right: side === 'right' ? back : kneeling },
      reaching: side === 'left' ? 'right' : 'left',
      reachDeg: mix(pitchDeg, 168, way),
    });
  },
});

/** A bent leg up behind, on the person's own side. */
export const donkeyKick = exercise({
  key: 'donkey_kick',
  lowering: 'back',
  views: ['side', 'oblique'],
  pace: { out: 0.9, hold: 0.2, back: 1, rest: 0.3 },
  dials: {
    shallow: degrees('thigh short of the line of the trunk', 4, 52),
    dropping: sinking(1, 0.2),
  },
  pose: ({ take, way, on }) => {
    const up = leg({
      flexionDeg: mix(pitchDeg, on('shallow'), way),
      kneeDeg: 90,
      pointedDeg: 40,
      abductionDeg: 0,
    });
    const isLeft = take.vary('side') > 0;
    return onAllFours(take.person, { legs: { left: isLeft ? up : kneeling, right: isLeft ? kneeling : up } });
  },
});
