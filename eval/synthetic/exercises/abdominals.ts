import { arm, leg } from '@spotter/exercises/body/standing';
import type { Person } from '@spotter/exercises/body/person';
import { lying, supine } from '@spotter/exercises/body/supine';
import { radians, vector } from '@spotter/exercises/body/vector';
import { mix } from '../motion/easing.ts';
import { degrees, exercise, sinking } from './exercise.ts';

/** From lying to sitting, the knees bent. */
export const sitUp = exercise({
  key: 'sit_up',
  lowering: 'back',
  views: ['side', 'oblique', 'front'],
  pace: { out: 1.1, hold: 0.2, back: 1.3, rest: 0.4 },
  dials: {
    shallow: degrees('trunk short of upright at the top', 8, 50),
    not_lowered: degrees('trunk still raised at the bottom', 3, 36),
    dropping: sinking(1.3),
  },
  pose: ({ take, way, on }) => {
    const top = 90 - on('shallow');
    const curl = 24 * Math.sin(Math.PI * Math.min(1, way * 0.95));
    const trunkDeg = mix(on('not_lowered'), top, way) - curl * 0.4;
    return supine(take.person, {
      kneeDeg: 85 + 16 * take.vary('knees'),
      trunkDeg,
      curlDeg: curl + 6 * way,
      headDeg: 12,
    });
  },
});

/** Only shoulders and head come off the ground. */
export const crunch = exercise({
  key: 'crunch',
  lowering: 'back',
  views: ['side', 'oblique'],
  pace: { out: 0.8, hold: 0.2, back: 0.9, rest: 0.35 },
  dials: {
    shallow: degrees('bend of the back at the top', 56, 20),
    dropping: sinking(0.9, 0.25),
  },
  pose: ({ take, way, on }) =>
    supine(take.person, {
      kneeDeg: 98,
      trunkDeg: 0,
      curlDeg: mix(2, on('shallow'), way),
      headDeg: mix(4, 14, way),
    }),
});

/** On the back, the legs up all the time, the hands to the toes. */
export const toeTouchCrunch = exercise({
  key: 'toe_touch_crunch',
  lowering: 'back',
  views: ['side', 'oblique'],
  pace: { out: 0.7, hold: 0.2, back: 0.8, rest: 0.35 },
  dials: {
    shallow: degrees('bend of the back at the top', 52, 16),
    knees_bent: degrees('knee flexion', 12, 78),
    dropping: sinking(0.8, 0.2),
  },
  pose: ({ take, way, on }) => {
    const flexionDeg = 92 + 8 * take.vary('legs');
    const raised = leg({ flexionDeg, kneeDeg: on('knees_bent'), pointedDeg: 15 });
    const reach = arm({ flexionDeg: mix(92, 106, way), abductionDeg: 4, elbowDeg: 6 });
    return supine(
      take.person,
      { kneeDeg: 90, trunkDeg: 3 * way, curlDeg: mix(2, on('shallow'), way), headDeg: mix(4, 12, way) },
      { legs: { left: raised, right: raised }, arms: { left: reach, right: reach } },
    );
  },
});

/** On the back, straight legs up and down. */
export const legRaise = exercise({
  key: 'leg_raise',
  lowering: 'back',
  views: ['side', 'oblique'],
  pace: { out: 1.2, hold: 0.2, back: 1.4, rest: 0.3 },
  dials: {
    shallow: degrees('legs from lying at the top', 84, 44),
    not_lowered: degrees('legs from lying at the bottom', 6, 38),
    knees_bent: degrees('knee flexion', 8, 70),
    dropping: sinking(1.4, 0.4),
  },
  pose: ({ take, way, on }) => {
    // Feet of bent legs rest on the ground too.
    const resting = on('not_lowered') + on('knees_bent') / 2;
    const flexionDeg = mix(resting, Math.max(resting, on('shallow')), way);
    const raised = leg({ flexionDeg, kneeDeg: on('knees_bent'), pointedDeg: 25 });
    const side = arm({ flexionDeg: -4, abductionDeg: 16, elbowDeg: 8 });
    return supine(
      take.person,
      { kneeDeg: 90, trunkDeg: 0, curlDeg: 0, headDeg: 6 },
      { legs: { left: raised, right: raised }, arms: { left: side, right: side } },
    );
  },
});

/** Stretched out on the back, trunk and legs fold together. */
export const vUp = exercise({
  key: 'v_up',
  lowering: 'back',
  views: ['side', 'oblique'],
  pace: { out: 0.9, hold: 0.15, back: 1.1, rest: 0.3 },
  dials: {
    shallow: degrees('hip flexion at the top', 112, 56),
    knees_bent: degrees('knee flexion at the top', 8, 80),
    dropping: sinking(1.1, 0.25),
  },
  pose: ({ take, way, on }) => {
    const folded = mix(6, on('shallow'), way);
    const trunkDeg = mix(0, on('shallow') * 0.42, way);
    const raised = leg({ flexionDeg: folded, kneeDeg: mix(5, on('knees_bent'), way), pointedDeg: 30 });
    const reach = arm({ flexionDeg: mix(168, 110, way), abductionDeg: 6, elbowDeg: 8 });
    return supine(
      take.person,
      { kneeDeg: 90, trunkDeg, curlDeg: 14 * way, headDeg: 8 },
      { legs: { left: raised, right: raised }, arms: { left: reach, right: reach } },
    );
  },
});

/** Height of the ankles over the ground that feet need which are off it. */
const footRoom = (person: Person) => person.foot * 0.5;

/** How far thighs are over level at least, where the knees of somebody who sits are bent so far and the feet are off the ground. */
function liftedDeg(person: Person, kneeDeg: number): number {
  const along = person.thigh + person.shank * Math.cos(kneeDeg * radians);
  const down = person.shank * Math.sin(kneeDeg * radians);
  return (
    (Math.asin((footRoom(person) - lying) / Math.hypot(along, down)) + Math.atan2(down, along)) / radians
  );
}

/** How far those knees bend at most, where the thighs are so far over level. */
function roomDeg(person: Person, liftDeg: number): number {
  const left = lying + person.thigh * Math.sin(liftDeg * radians) - footRoom(person);
  return liftDeg + Math.asin(Math.min(1, left / person.shank)) / radians;
}

/** Leaning back on the seat, the knees to the chest and out again. */
export const kneeTuck = exercise({
  key: 'knee_tuck',
  lowering: 'back',
  views: ['side', 'oblique'],
  pace: { out: 0.9, hold: 0.2, back: 1, rest: 0.25 },
  dials: {
    shallow: degrees('hip flexion with the knees drawn in', 118, 82),
    not_extended: degrees('knee flexion with the legs out', 18, 70),
    dropping: sinking(1, 0.2),
  },
  pose: ({ take, way, on }) => {
    const [leaningDeg, foldedDeg] = [44, 56];
    const trunkDeg = mix(leaningDeg, foldedDeg, way);
    // Thighs that are lifted less leave less room for the knees to bend, and legs that stay bent are lifted more.
    const tuckedDeg = Math.min(110, roomDeg(take.person, on('shallow') - foldedDeg));
    const kneeDeg = mix(on('not_extended'), tuckedDeg, way);
    const stretched = Math.max(58, leaningDeg + liftedDeg(take.person, on('not_extended')));
    const flexionDeg = Math.max(
      mix(stretched, on('shallow'), way),
      trunkDeg + liftedDeg(take.person, kneeDeg),
    );
    const drawn = leg({ flexionDeg, kneeDeg, pointedDeg: 25 });
    const palm = (sign: 1 | -1) =>
      ({
        kind: 'planted',
        wrist: vector(sign * (take.person.shoulders / 2 + 0.06), 0.05, -take.person.trunk * 0.86),
        elbowTo: vector(sign * 0.4, 0.2, -1),
        handTo: vector(sign * 0.3, 0, -1),
      }) as const;
    return supine(
      take.person,
      { kneeDeg: 90, trunkDeg, curlDeg: 8, headDeg: 8 },
      { legs: { left: drawn, right: drawn }, arms: { left: palm(1), right: palm(-1) } },
    );
  },
});
