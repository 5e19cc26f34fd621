import { blendPostures } from '@spotter/exercises/body/blend-postures';
import { dropToGround } from '@spotter/exercises/body/drop-to-ground';
import { holdHands } from '@spotter/exercises/body/hold-hands';
import { movePosture } from '@spotter/exercises/body/move-posture';
import { overHands, prone } from '@spotter/exercises/body/prone';
import type { Posture } from '@spotter/exercises/body/posture';
import type { Person } from '@spotter/exercises/body/person';
import { arm, foot, leg, standing } from '@spotter/exercises/body/standing';
import { vector } from '@spotter/exercises/body/vector';
import { minimumJerk, mix } from '../motion/easing.ts';
import { swaying } from '../motion/swaying.ts';
import { bump, degrees, exercise } from './exercise.ts';

/** Feet apart with the hands over the head, and together again. */
export const jumpingJack = exercise({
  key: 'jumping_jack',
  views: ['front', 'oblique', 'back', 'side'],
  pace: { out: 0.42, hold: 0.04, back: 0.42, rest: 0.06 },
  dials: {
    arms_low: degrees('upper arms from the trunk, feet apart', 165, 105),
    feet_narrow: degrees('each leg outwards, feet apart', 22, 6),
    uneven: {
      what: 'range of the right arm that is missing',
      unit: 'share',
      none: 0,
      clear: 0.4,
      spread: 0.02,
    },
  },
  pose: ({ take, way, stage, on }) => {
    const limb = (share: number) =>
      arm({ abductionDeg: mix(10, on('arms_low'), share), elbowDeg: 18, turnDeg: 30 * share });
    const legs = leg({ abductionDeg: mix(2, on('feet_narrow'), way), kneeDeg: 10, flexionDeg: 5 });
    const posture = standing(take.person, {
      legs: { left: legs, right: legs },
      arms: { left: limb(way), right: limb(way * (1 - on('uneven'))) },
    });
    const air = 0.05 * (bump(stage, 0.1, 0.9) + bump(stage, 1.1, 1.9));
    return dropToGround(take.person, posture, air);
  },
});

/** Feet apart with the arms spread at the height of the shoulders, and together with the palms. */
export const sealJack = exercise({
  key: 'seal_jack',
  views: ['front', 'oblique'],
  pace: { out: 0.42, hold: 0.04, back: 0.42, rest: 0.06 },
  dials: { arms_low: degrees('upper arms from the trunk', 88, 40) },
  pose: ({ take, way, stage, on }) => {
    const raised = on('arms_low');
    const both = arm({
      abductionDeg: mix(6, raised, way),
      flexionDeg: mix(raised, 8, way),
      elbowDeg: 14,
      turnDeg: mix(-14, 0, way),
    });
    const legs = leg({ abductionDeg: mix(2, 17, way), kneeDeg: 10, flexionDeg: 5 });
    const posture = standing(take.person, {
      legs: { left: legs, right: legs },
      arms: { left: both, right: both },
    });
    const air = 0.05 * (bump(stage, 0.1, 0.9) + bump(stage, 1.1, 1.9));
    return dropToGround(take.person, posture, air);
  },
});

/** One knee after the other up to the hips, standing. */
function kneeRaiseOf(key: string, seconds: number, kneeDeg: number) {
  return exercise({
    key,
    alternates: true,
    pace: { out: seconds, hold: seconds * 0.15, back: seconds, rest: seconds * 0.2 },
    dials: {
      shallow: degrees('hip flexion with the knee up', 92, 48),
      lean_back: degrees('trunk leans back', 1, 20),
    },
    pose: ({ take, seconds: now, way, side, on }) => {
      const { person } = take;
      const raised = leg({
        flexionDeg: mix(2, on('shallow'), way),
        kneeDeg: mix(5, kneeDeg, Math.min(1, way * 1.25)),
        abductionDeg: 1,
      });
      const planted = { left: foot(person, 1), right: foot(person, -1) };
      const legs = way > 0.001 ? { ...planted, [side]: raised } : planted;
      const swung = (of: 'left' | 'right') =>
        arm({ flexionDeg: 5 + (of === side ? -10 : 35) * way, elbowDeg: 60 });
      const posture = standing(person, { legs, arms: { left: swung('left'), right: swung('right') } });
      const leaning = { ...posture, pelvis: { ...posture.pelvis, pitchDeg: 2 - on('lean_back') * way } };
      return swaying(take, leaning, now, 0.5);
    },
  });
}

export const kneeRaise = kneeRaiseOf('knee_raise', 0.75, 95);
export const highKnees = kneeRaiseOf('high_knees', 0.22, 105);

/** From standing through a crouch onto hands and toes, back, and a jump. */
export const burpee = exercise({
  key: 'burpee',
  views: ['side', 'oblique', 'front'],
  pace: { out: 1.4, hold: 0.15, back: 1.6, rest: 0.3 },
  dials: {
    // Feet that go back half-way leave the hips bent square: no plank (ACE exercise library: until the body is in one line).
    no_plank: { what: 'how far the feet go back', unit: 'share', none: 1, clear: 0.5, spread: 0.03 },
    no_jump: { what: 'height of the jump', unit: 'metres', none: 0.2, clear: 0, spread: 0.02 },
  },
  pose: ({ take, stage, on }) => {
    const { person } = take;
    const stand = holdHands(person, standing(person));
    const down = onHands(person);
    const low = crouched(person, down);
    const back = blendPostures(low, down, on('no_plank'));
    const turn = stage <= 1 ? stage : 2 - stage;
    const jump = on('no_jump') * bump(stage, 1.78, 2);
    const between =
      turn < 0.55
        ? blendPostures(stand, low, minimumJerk(turn / 0.55))
        : blendPostures(low, back, minimumJerk((turn - 0.55) / 0.4));
    return movePosture(between, vector(0, jump, 0));
  },
});

/** From standing the hands to the floor and out into a plank, and back, without a jump. */
export const inchworm = exercise({
  key: 'inchworm',
  views: ['side', 'oblique'],
  pace: { out: 2.6, hold: 0.6, back: 2.6, rest: 0.6 },
  dials: {
    no_plank: { what: 'how far the body is stretched out', unit: 'share', none: 1, clear: 0.5, spread: 0.03 },
  },
  pose: ({ take, way, on }) => {
    const { person } = take;
    const stand = holdHands(person, standing(person));
    const down = onHands(person);
    const folded = piked(person, down);
    const out = blendPostures(folded, down, on('no_plank'));
    return way < 0.5
      ? blendPostures(stand, folded, minimumJerk(way / 0.5))
      : blendPostures(folded, out, minimumJerk((way - 0.5) / 0.5));
  },
});

/** Over straight legs, the hands on the floor. */
function piked(person: Person, { arms }: Posture): Posture {
  const pelvis = {
    at: vector(0, (person.thigh + person.shank) * 0.97 + 0.05, -0.08),
    pitchDeg: 118,
    yawDeg: 0,
    rollDeg: 0,
  };
  return standing(person, { pelvis, spine: { flexionDeg: 24, sideDeg: 0, twistDeg: 0 }, headDeg: -10, arms });
}

/** Hands on the ground in front of where the person stands. */
function onHands(person: Person): Posture {
  const apart = person.shoulders + 0.1;
  const plank = prone(person, {
    ground: { handHeight: 0, footHeight: 0 },
    handsApart: apart,
    shoulderOverHands: overHands(person, 10, apart),
    bendDeg: 3,
    flareDeg: 40,
  });
  const { left } = plank.arms;
  const ahead = left.kind === 'planted' ? left.wrist.z : 0;
  return movePosture(plank, vector(0, 0, 0.42 - ahead));
}

function crouched(person: Person, { arms }: Posture): Posture {
  const legs = {
    left: foot(person, 1, { heelUpDeg: 35, toeOutDeg: 0 }),
    right: foot(person, -1, { heelUpDeg: 35, toeOutDeg: 0 }),
  };
  const pelvis = { at: vector(0, 0.48, -0.12), pitchDeg: 72, yawDeg: 0, rollDeg: 0 };
  return standing(person, { pelvis, headDeg: -20, legs, arms });
}
