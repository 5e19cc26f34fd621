// On hands that hold bars: from above (pull-up) and on them (dip).

import { chord } from '@spotter/exercises/body/chord';
import type { Person } from '@spotter/exercises/body/person';
import type { Posture } from '@spotter/exercises/body/posture';
import { leg, standing } from '@spotter/exercises/body/standing';
import { plus, radians, vector, type Vector } from '@spotter/exercises/body/vector';
import { mix } from '../motion/easing.ts';
import { bump, degrees, exercise, sinking } from './exercise.ts';

interface Hung {
  /** Middle of the shoulders. */
  readonly shoulders: Vector;
  readonly leanDeg: number;
  readonly hipDeg: number;
  readonly kneeDeg: number;
  readonly hands: {
    readonly apart: number;
    readonly height: number;
    readonly elbowTo: (sign: 1 | -1) => Vector;
  };
}

function hung(person: Person, { shoulders, leanDeg, hipDeg, kneeDeg, hands }: Hung): Posture {
  const lean = leanDeg * radians;
  const down = vector(0, -Math.cos(lean), -Math.sin(lean));
  const legs = leg({ flexionDeg: hipDeg, kneeDeg, pointedDeg: 30 });
  const hand = (sign: 1 | -1) =>
    ({
      kind: 'planted',
      wrist: vector(sign * hands.apart, hands.height, 0),
      elbowTo: hands.elbowTo(sign),
    }) as const;
  return standing(person, {
    pelvis: { at: plus(shoulders, down, person.trunk), pitchDeg: leanDeg, yawDeg: 0, rollDeg: 0 },
    headDeg: -5,
    legs: { left: legs, right: legs },
    arms: { left: hand(1), right: hand(-1) },
  });
}

/** How far shoulders and hands are apart in height. */
function heightOf(person: Person, elbowDeg: number, apart: number): number {
  const aside = apart - person.shoulders / 2;
  return Math.sqrt(Math.max(0.001, chord(person.upperArm, person.forearm, elbowDeg) ** 2 - aside ** 2));
}

/** Radians a second of what swings from the hands or the shoulders: a rod of this length hung at its end (metres). */
const swingingRate = (length: number) => Math.sqrt((9.81 * 3) / (2 * length));

/** From straight arms to the chin over the bar. */
export const pullUp = exercise({
  key: 'pull_up',
  lowering: 'back',
  views: ['front', 'back', 'oblique', 'side'],
  pace: { out: 1.1, hold: 0.2, back: 1.2, rest: 0.4 },
  dials: {
    shallow: degrees('elbow flexion at the top', 124, 76, 3.5),
    not_extended: degrees('elbow flexion at the bottom', 14, 64),
    kipping: degrees('legs thrown forwards on the way up', 4, 70),
    swing: degrees('body swings back and forth', 2, 18),
    dropping: sinking(1.2, 0.35),
  },
  pose: ({ take, seconds, way, stage, on }) => {
    const { person, vary } = take;
    const apart = person.shoulders / 2 + 0.1 + 0.02 * vary('grip');
    const bar = person.stature * 1.32;
    const elbowDeg = mix(on('not_extended'), on('shallow'), way);
    const thrown = on('kipping') * bump(stage, 0, 1.1);
    const swung = on('swing') * Math.sin(swingingRate(person.stature * 1.25) * seconds + 3 * vary('swing'));
    const bentKnees = 12 + 30 * Math.max(0, vary('knees'));
    return hung(person, {
      shoulders: vector(0, bar - heightOf(person, elbowDeg, apart), -0.05 * way + swung * 0.006),
      leanDeg: -12 * way + swung - thrown * 0.25,
      hipDeg: 4 + thrown + swung * 0.5,
      kneeDeg: bentKnees + thrown * 0.5,
      hands: { apart, height: bar, elbowTo: (sign) => vector(sign, -0.4, 0.25) },
    });
  },
});

/** Between two bars, from straight arms down and up. */
export const dip = exercise({
  key: 'dip',
  pace: { out: 1.2, hold: 0.2, back: 1, rest: 0.4 },
  dials: {
    shallow: degrees('elbow flexion at the bottom', 98, 52),
    not_extended: degrees('elbow flexion at the top', 10, 55),
    swing: degrees('body swings back and forth', 2, 18),
    dropping: sinking(1.2),
  },
  pose: ({ take, seconds, way, on }) => {
    const { person, vary } = take;
    const apart = person.shoulders / 2 + 0.06;
    const elbowDeg = mix(on('not_extended'), on('shallow'), way);
    // The legs are bent at the knees, so the body is as long as from the shoulders to there.
    const swung =
      on('swing') * Math.sin(swingingRate(person.trunk + person.thigh) * seconds + 3 * vary('swing'));
    return hung(person, {
      shoulders: vector(0, 1.15 + heightOf(person, elbowDeg, apart), 0.1 * way),
      leanDeg: 8 + 18 * way + swung,
      hipDeg: 8 + swung * 0.5,
      kneeDeg: 60 + 20 * vary('knees'),
      hands: { apart, height: 1.15, elbowTo: (sign) => vector(sign * 0.35, 0.2, -1) },
    });
  },
});

/** Below a bar at waist height on straight legs, the chest up to the hands. */
export const invertedRow = exercise({
  key: 'inverted_row',
  lowering: 'back',
  views: ['side', 'oblique'],
  pace: { out: 0.9, hold: 0.25, back: 1.2, rest: 0.5 },
  dials: {
    shallow: degrees('elbow flexion at the top', 112, 56),
    not_extended: degrees('elbow flexion at the bottom', 10, 58),
    sag: degrees('hips below the line of the body', 3, 44),
    dropping: sinking(1.2, 0.3),
  },
  pose: ({ take, way, on }) => {
    const { person, vary } = take;
    const elbowDeg = mix(on('not_extended'), on('shallow'), way);
    const grip = person.shoulders / 2 + 0.08 + 0.02 * vary('grip');
    const below = heightOf(person, elbowDeg, grip);
    const bar = 0.95 + 0.08 * vary('bar');
    const shoulders = vector(0, bar - below, 0);
    const bent = on('sag');
    const legs = person.thigh + person.shank;
    const long = Math.sqrt(
      legs ** 2 + person.trunk ** 2 + 2 * legs * person.trunk * Math.cos(bent * radians),
    );
    const heels = 0.1;
    const slope = Math.asin(Math.min(0.95, (shoulders.y - heels) / long));
    // The hips hang below the line from heels to shoulders.
    const trunkBelow = Math.asin(Math.min(1, (legs * Math.sin(bent * radians)) / long));
    const trunk = slope + trunkBelow;
    const at = plus(shoulders, vector(0, -Math.sin(trunk), Math.cos(trunk)), person.trunk);
    const straight = leg({ flexionDeg: bent, kneeDeg: 4, pointedDeg: 10 });
    const hand = (sign: 1 | -1) =>
      ({
        kind: 'planted',
        // The bar is over the lower chest, and the elbows go along the ribs.
        wrist: vector(sign * grip, bar, 0.12 + 0.06 * way),
        elbowTo: vector(sign * 0.5, -0.7, 1),
      }) as const;
    return standing(person, {
      pelvis: { at, pitchDeg: -90 + trunk / radians, yawDeg: 0, rollDeg: 0 },
      headDeg: 4,
      legs: { left: straight, right: straight },
      arms: { left: hand(1), right: hand(-1) },
    });
  },
});
