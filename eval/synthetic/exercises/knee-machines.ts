// What shins do while the thighs lie on a seat or a bench.

import { arm, leg, standing } from '@spotter/exercises/body/standing';
import { vector } from '@spotter/exercises/body/vector';
import type { Person } from '@spotter/exercises/body/person';
import type { Leg, Posture } from '@spotter/exercises/body/posture';
import { mix } from '../motion/easing.ts';
import { degrees, exercise, sinking } from './exercise.ts';

type Both<Of> = { readonly left: Of; readonly right: Of };

const seatDeg = -8;

/** On a seat, leaning back a little, the hands beside the hips. */
function seated(person: Person, leanDeg: number, legs: Both<Leg>): Posture {
  const hand = arm({ from: 'ground', flexionDeg: -8, abductionDeg: 12, elbowDeg: 22 });
  return standing(person, {
    pelvis: { at: vector(0, 0.6, 0), pitchDeg: leanDeg, yawDeg: 0, rollDeg: 0 },
    headDeg: 4,
    legs,
    arms: { left: hand, right: hand },
  });
}

/** Sitting, the shins up and down; of one person in three that of the right leg alone. */
export const legExtension = exercise({
  key: 'leg_extension',
  lowering: 'back',
  views: ['side', 'oblique'],
  pace: { out: 1, hold: 0.4, back: 1.2, rest: 0.4 },
  dials: {
    not_extended: degrees('knee flexion at the top', 8, 52),
    not_lowered: degrees('knee flexion at rest', 88, 44),
    swing: degrees('trunk leans back with the lift', 1, 24),
    dropping: sinking(1.2),
  },
  pose: ({ take, way, on }) => {
    const [restDeg, topDeg] = [on('not_lowered'), on('not_extended')];
    const shin = (share: number) =>
      leg({ flexionDeg: 86, abductionDeg: 4, kneeDeg: mix(restDeg, topDeg, share), pointedDeg: -4 });
    const alone = take.vary('legs') > 0.4;
    const legs = { left: shin(alone ? 0 : way), right: shin(way) };
    return seated(take.person, seatDeg - on('swing') * way, legs);
  },
});

/** The heels drawn in: sitting, or of every second person face down. */
export const legCurl = exercise({
  key: 'leg_curl',
  lowering: 'back',
  views: ['side', 'oblique'],
  pace: { out: 1, hold: 0.3, back: 1.3, rest: 0.4 },
  dials: {
    shallow: degrees('knee flexion with the heels drawn in', 104, 56),
    not_extended: degrees('knee flexion with the legs out', 18, 66),
    dropping: sinking(1.3),
  },
  pose: ({ take, way, on }) => {
    const { person, vary } = take;
    const kneeDeg = mix(on('not_extended'), on('shallow'), way);
    if (vary('machine') > 0) {
      const sat = leg({ flexionDeg: 88, abductionDeg: 4, kneeDeg, pointedDeg: 10 });
      return seated(person, seatDeg, { left: sat, right: sat });
    }
    const lying = leg({ flexionDeg: 12, abductionDeg: 3, kneeDeg, pointedDeg: 30 });
    const holding = arm({ flexionDeg: 130, abductionDeg: 14, elbowDeg: 70 });
    return standing(person, {
      pelvis: { at: vector(0, 0.75, 0), pitchDeg: 88, yawDeg: 0, rollDeg: 0 },
      headDeg: -14,
      legs: { left: lying, right: lying },
      arms: { left: holding, right: holding },
    });
  },
});
