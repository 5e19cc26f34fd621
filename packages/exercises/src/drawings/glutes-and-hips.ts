import { adult } from '../body/person.ts';
import { foot, leg } from '../body/standing.ts';
import type { Posture } from '../body/posture.ts';
import type { Drawing } from '../drawing/drawing.ts';
import { fromTheFront, fromTheSide } from '../drawing/view.ts';
import {
  handsAtTheShoulders,
  arms,
  body,
  feet,
  hands,
  handsOnHips,
  kneelingLeg,
  onAllFours,
  onTheBack,
  stand,
  v,
} from './poses.ts';

const hanging = arms({ from: 'ground', flexionDeg: 2, elbowDeg: 4, abductionDeg: 4 });
/** A bar lies across the shoulders, behind the neck. */
const loaded = (posture: Posture, back: { readonly up: number; readonly ahead: number }) =>
  handsAtTheShoulders(posture, { across: 0.3, ...back }, { out: 0.8, up: -1, ahead: -0.4 });
const alongTheFloor = arms({ flexionDeg: -4, abductionDeg: 18, elbowDeg: 6 });
const bridgeFeet = feet({ across: adult.hips / 2, ahead: 0.5, toeOutDeg: 4 });

const thrustFeet = feet({ across: 0.14, ahead: 0.62, toeOutDeg: 10 });

const stackedThigh = { kneeDeg: 92, pointedDeg: 20 };
/** On the left side, the knees drawn up, the head on the lower arm, the upper hand on the hip bone. */
const onTheSide = (upperThigh: Parameters<typeof leg>[0]) =>
  body({ up: 0.2 }, 0, {
    rollDeg: 90,
    headDeg: 10,
    headSideDeg: 14,
    legs: {
      left: leg({ ...stackedThigh, flexionDeg: 48, abductionDeg: 0 }),
      right: leg({ ...stackedThigh, ...upperThigh }),
    },
    arms: {
      left: { kind: 'planted', wrist: v(1, 0.05, 0.14), elbowTo: v(0, 0, 1) },
      right: arms({ flexionDeg: 10, elbowDeg: 62, turnDeg: -62, abductionDeg: 6 }).right,
    },
  });

/** On the left leg, the hands on the hips, the right one so far out to the side. */
const onOneLeg = (outDeg: number) => {
  const upright = stand({ kneeDeg: 3 });
  return {
    ...upright,
    legs: {
      left: foot(adult, 1, { across: adult.hips / 2 - 0.02, toeOutDeg: 6 }),
      right: leg({ flexionDeg: 0, abductionDeg: outDeg, kneeDeg: 3, pointedDeg: 4 }),
    },
    arms: handsOnHips(upright.pelvis.at),
  };
};

export const glutesAndHips = {
  deadlift: {
    view: { turnDeg: 58 },
    start: stand(
      { kneeDeg: 78, shinDeg: 16, leanDeg: 62, wider: 0.03 },
      { arms: arms({ from: 'ground', flexionDeg: -2, elbowDeg: 2, abductionDeg: 6 }), headDeg: -22 },
    ),
    end: stand(
      { wider: 0.03 },
      { arms: arms({ from: 'ground', flexionDeg: 12, elbowDeg: 4, abductionDeg: 6 }) },
    ),
    held: [{ kind: 'barbell' }],
  },
  romanian_deadlift: {
    view: fromTheSide,
    start: stand({}, { arms: arms({ from: 'ground', flexionDeg: 14, elbowDeg: 6, abductionDeg: 2 }) }),
    end: stand({ kneeDeg: 22, shinDeg: -4, leanDeg: 82 }, { arms: hanging, headDeg: -10 }),
    held: [
      { kind: 'dumbbell', hand: 'left' },
      { kind: 'dumbbell', hand: 'right' },
    ],
  },
  single_leg_deadlift: {
    view: fromTheSide,
    start: stand({}, { arms: hanging }),
    end: body({ up: 0.885, ahead: -0.1 }, 80, {
      legs: {
        left: foot(adult, 1, { across: 0.06, toeOutDeg: 4 }),
        right: leg({ flexionDeg: -6, kneeDeg: 6, pointedDeg: 10 }),
      },
      arms: hanging,
      headDeg: -12,
    }),
    held: [{ kind: 'dumbbell', hand: 'right' }],
    arrows: ['rightAnkle'],
  },
  glute_bridge: {
    view: fromTheSide,
    start: onTheBack({}, { legs: bridgeFeet, arms: alongTheFloor }),
    end: body({ up: 0.335, ahead: 0.03 }, -119, {
      legs: bridgeFeet,
      arms: arms({ flexionDeg: -26, abductionDeg: 14, elbowDeg: 4 }),
      headDeg: 30,
    }),
    arrows: ['rightHip'],
  },
  single_leg_glute_bridge: {
    view: fromTheSide,
    start: onTheBack(
      {},
      {
        legs: { left: bridgeFeet.left, right: leg({ flexionDeg: 44, kneeDeg: 4, pointedDeg: 10 }) },
        arms: alongTheFloor,
      },
    ),
    end: body({ up: 0.335, ahead: 0.03 }, -119, {
      legs: { left: bridgeFeet.left, right: leg({ flexionDeg: 2, kneeDeg: 4, pointedDeg: 10 }) },
      arms: arms({ flexionDeg: -26, abductionDeg: 14, elbowDeg: 4 }),
      headDeg: 30,
    }),
    arrows: ['rightHip'],
  },
  hip_thrust: {
    view: { turnDeg: 90 },
    start: body({ up: 0.16, ahead: 0.08 }, -44, {
      legs: thrustFeet,
      arms: hands({ across: 0.24, up: 0.33, ahead: 0.2 }, { out: 1, up: 0.2, ahead: -0.6 }),
      headDeg: 10,
    }),
    end: body({ up: 0.44, ahead: 0.19 }, -91, {
      legs: thrustFeet,
      arms: hands({ across: 0.24, up: 0.56, ahead: 0.24 }, { out: 1, up: 0.1, ahead: -0.6 }),
      headDeg: 36,
    }),
    held: [{ kind: 'barbell' }],
    fixed: [{ kind: 'block', from: v(-0.6, 0, -0.72), to: v(0.6, 0.36, -0.3) }],
    arrows: ['rightHip'],
  },
  clamshell: {
    view: { turnDeg: 6, aboveDeg: 20 },
    start: onTheSide({ flexionDeg: 48, abductionDeg: -11 }),
    // The knee has turned by 52 degrees around the line from hip to ankle, so that the feet stay together.
    end: onTheSide({ flexionDeg: 28, abductionDeg: 29, turnDeg: 63 }),
    arrows: ['rightKnee'],
  },
  side_leg_raise: {
    view: fromTheFront,
    start: onOneLeg(2),
    end: onOneLeg(40),
    arrows: ['rightAnkle'],
  },
  donkey_kick: {
    view: fromTheSide,
    start: onAllFours(),
    end: onAllFours({
      legs: {
        left: kneelingLeg(75),
        right: leg({ flexionDeg: -14, kneeDeg: 88, pointedDeg: -6, abductionDeg: 0 }),
      },
    }),
    arrows: ['rightAnkle'],
  },
  kettlebell_swing: {
    view: fromTheSide,
    start: stand(
      { kneeDeg: 42, shinDeg: 8, leanDeg: 62, wider: 0.1 },
      {
        arms: hands({ across: 0.05, up: 0.62, ahead: -0.34 }, { out: 1, up: 0, ahead: -0.2 }),
        headDeg: -16,
      },
    ),
    end: stand(
      { wider: 0.1 },
      { arms: hands({ across: 0.05, up: 1.32, ahead: 0.6 }, { out: 1, up: -0.3, ahead: 0 }) },
    ),
    held: [{ kind: 'kettlebell' }],
    arrows: ['rightWrist'],
  },
  good_morning: {
    view: { turnDeg: 42 },
    start: loaded(stand({ wider: 0.05 }), { up: 0.02, ahead: -0.12 }),
    end: loaded(stand({ kneeDeg: 20, shinDeg: 0, leanDeg: 72, wider: 0.05 }, { headDeg: -14 }), {
      up: 0.12,
      ahead: -0.02,
    }),
    held: [{ kind: 'barbell' }],
  },
} as const satisfies Readonly<Record<string, Drawing>>;
