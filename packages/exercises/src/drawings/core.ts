import { adult } from '../body/person.ts';
import type { Arm } from '../body/posture.ts';
import { leg } from '../body/standing.ts';
import { bendLimb } from '../body/bend-limb.ts';
import { prone } from '../body/prone.ts';
import { minus, plus, radians } from '../body/vector.ts';
import type { Drawing } from '../drawing/drawing.ts';
import { fromTheFront, fromTheSide } from '../drawing/view.ts';
import {
  arms,
  body,
  feet,
  flat,
  hands,
  kneelingLeg,
  legs as free,
  onAllFours,
  onTheBack,
  stand,
  v,
} from './poses.ts';

const bentKnees = feet({ across: adult.hips / 2, ahead: 0.52, toeOutDeg: 4 });
const acrossTheChest = arms({ flexionDeg: 40, abductionDeg: 8, turnDeg: -44, elbowDeg: 132 });
const behindTheHead = arms({ flexionDeg: 118, abductionDeg: 28, turnDeg: -20, elbowDeg: 140 });
const alongTheFloor = arms({ flexionDeg: -6, abductionDeg: 14, elbowDeg: 4 });
const toTheCeiling = arms({ flexionDeg: 90, abductionDeg: 2, elbowDeg: 4 });
const legsUp = free({ flexionDeg: 92, kneeDeg: 6, pointedDeg: 10 });
const tableTop = { flexionDeg: 90, kneeDeg: 90, pointedDeg: 20 };

const plank = prone(adult, {
  ground: { handHeight: 0, footHeight: 0 },
  handsApart: adult.shoulders,
  shoulderOverHands: adult.upperArm * 0.98,
  bendDeg: 2,
  flareDeg: 0,
});
/** The elbow where the hand of a push-up would be, the forearm on the floor before it. */
const forearm = (of: Arm): Arm =>
  of.kind === 'planted'
    ? { ...of, wrist: plus(of.wrist, v(0, 0, adult.forearm * 0.98)), elbowTo: v(0, -1, -0.3) }
    : of;

const bar = 2.2;
const hanging = (left: Parameters<typeof leg>[0], pitchDeg: number) =>
  body({ up: 1.14, ahead: -0.02 }, pitchDeg, {
    legs: free(left),
    arms: hands({ across: 0.24, up: bar - 0.05, ahead: 0 }, { out: 1, up: -0.4, ahead: 0.2 }),
  });

/** On the seat, the trunk leaning back over hands that rest behind it. */
const leaningBack = (raised: Parameters<typeof leg>[0], pitchDeg: number) =>
  body({ up: 0.1 }, pitchDeg, {
    headDeg: 6,
    legs: free(raised),
    arms: flat(hands({ across: 0.22, up: 0.05, ahead: -0.42 }, { out: 0.4, up: 0.2, ahead: -1 })),
  });

const seated = (twistDeg: number, across: number) =>
  body({ up: 0.1 }, -38, {
    curlDeg: 12,
    twistDeg,
    headDeg: 12,
    legs: feet({ across: 0.12, ahead: 0.56, toeOutDeg: 4 }),
    arms: {
      left: { kind: 'planted', wrist: v(across + 0.05, 0.34, 0.12), elbowTo: v(1, -0.4, -0.3) },
      right: { kind: 'planted', wrist: v(across - 0.05, 0.34, 0.12), elbowTo: v(-1, -0.4, -0.3) },
    },
  });

/** On the left forearm and the edges of the feet, the hips so far out of the line from the feet to the shoulders. */
function onTheForearm(sagDeg: number) {
  const ankles = v(0, 0.16, 0);
  const legsLong = adult.thigh + adult.shank;
  const square = legsLong ** 2 + adult.trunk ** 2 + 2 * legsLong * adult.trunk * Math.cos(sagDeg * radians);
  const up = adult.upperArm + adult.shoulders * 0.45 + 0.04;
  const shoulders = v(Math.sqrt(square - (up - ankles.y) ** 2), up, 0);
  const hips = bendLimb(ankles, shoulders, legsLong, adult.trunk, v(0, -1, 0)).middle;
  const [trunk, thighs] = [minus(shoulders, hips), minus(ankles, hips)];
  const rollDeg = Math.atan2(trunk.x, trunk.y) / radians;
  const spread = rollDeg - Math.atan2(-thighs.x, -thighs.y) / radians;
  return body({ up: hips.y, across: hips.x }, 0, {
    rollDeg,
    headDeg: 0,
    legs: free({ abductionDeg: spread, kneeDeg: 2 }, { abductionDeg: -spread, kneeDeg: 2 }),
    arms: {
      left: { kind: 'planted', wrist: v(shoulders.x + 0.12, 0.04, 0.2), elbowTo: v(0, -1, -0.4) },
      right: arms({ abductionDeg: 6, elbowDeg: 8 }).right,
    },
  });
}

export const core = {
  sit_up: {
    view: fromTheSide,
    start: onTheBack({}, { legs: bentKnees, arms: acrossTheChest }),
    end: onTheBack({ trunkDeg: 74, curlDeg: 22, headDeg: 8 }, { legs: bentKnees, arms: acrossTheChest }),
  },
  crunch: {
    view: fromTheSide,
    start: onTheBack({}, { legs: bentKnees, arms: behindTheHead }),
    end: onTheBack({ curlDeg: 40, headDeg: 8 }, { legs: bentKnees, arms: behindTheHead }),
  },
  toe_touch_crunch: {
    view: fromTheSide,
    start: onTheBack({}, { legs: legsUp, arms: arms({ flexionDeg: 96, abductionDeg: 4, elbowDeg: 4 }) }),
    end: onTheBack(
      { trunkDeg: 4, curlDeg: 46, headDeg: 8 },
      { legs: legsUp, arms: arms({ flexionDeg: 108, abductionDeg: 4, elbowDeg: 4 }) },
    ),
    arrows: ['rightWrist'],
  },
  v_up: {
    view: fromTheSide,
    start: onTheBack(
      {},
      {
        legs: free({ flexionDeg: 4, kneeDeg: 3, pointedDeg: 40 }),
        arms: arms({ flexionDeg: 170, abductionDeg: 6, elbowDeg: 6 }),
      },
    ),
    end: onTheBack(
      { trunkDeg: 46, curlDeg: 20, headDeg: 4 },
      {
        legs: free({ flexionDeg: 98, kneeDeg: 4, pointedDeg: 40 }),
        arms: arms({ flexionDeg: 112, abductionDeg: 4, elbowDeg: 6 }),
      },
    ),
    arrows: ['rightAnkle'],
  },
  knee_tuck: {
    view: fromTheSide,
    start: leaningBack({ flexionDeg: 66, kneeDeg: 12, pointedDeg: 30 }, -48),
    end: leaningBack({ flexionDeg: 118, kneeDeg: 112, pointedDeg: 24 }, -34),
    arrows: ['rightAnkle'],
  },
  bicycle_crunch: {
    view: fromTheSide,
    start: onTheBack(
      { curlDeg: 26, headDeg: 10 },
      {
        twistDeg: -18,
        legs: free(
          { flexionDeg: 104, kneeDeg: 108, pointedDeg: 20 },
          { flexionDeg: 24, kneeDeg: 8, pointedDeg: 30 },
        ),
        arms: behindTheHead,
      },
    ),
    end: onTheBack(
      { curlDeg: 26, headDeg: 10 },
      {
        twistDeg: 18,
        legs: free(
          { flexionDeg: 24, kneeDeg: 8, pointedDeg: 30 },
          { flexionDeg: 104, kneeDeg: 108, pointedDeg: 20 },
        ),
        arms: behindTheHead,
      },
    ),
  },
  leg_raise: {
    view: fromTheSide,
    start: onTheBack({}, { legs: free({ flexionDeg: 3, kneeDeg: 3, pointedDeg: 34 }), arms: alongTheFloor }),
    end: onTheBack({}, { legs: free({ flexionDeg: 88, kneeDeg: 3, pointedDeg: 34 }), arms: alongTheFloor }),
    arrows: ['rightAnkle'],
  },
  hanging_knee_raise: {
    view: fromTheSide,
    start: hanging({ flexionDeg: 4, kneeDeg: 6, pointedDeg: 30 }, 0),
    end: hanging({ flexionDeg: 100, kneeDeg: 100, pointedDeg: 20 }, -8),
    fixed: [{ kind: 'bar', from: v(-0.6, bar + 0.02, 0), to: v(0.6, bar + 0.02, 0) }],
    arrows: ['rightKnee'],
    offTheFloor: 'always',
  },
  russian_twist: {
    view: { turnDeg: 48 },
    start: seated(34, 0.28),
    end: seated(-34, -0.28),
  },
  side_bend: {
    view: fromTheFront,
    start: stand({}, { arms: arms({ abductionDeg: 8, elbowDeg: 6 }) }),
    end: stand(
      {},
      {
        spine: { flexionDeg: 2, sideDeg: 32, twistDeg: 0 },
        headSideDeg: 6,
        arms: arms({ from: 'ground', abductionDeg: 4, elbowDeg: 6 }),
      },
    ),
    held: [{ kind: 'dumbbell', hand: 'left', along: 'forwards' }],
    arrows: ['leftWrist'],
  },
  plank: {
    view: fromTheSide,
    start: onAllFours(
      {
        arms: {
          left: forearm(hands({ across: 0.16, up: 0.04, ahead: 0.46 }, { out: 0, up: 0, ahead: -1 }).left),
          right: forearm(hands({ across: 0.16, up: 0.04, ahead: 0.46 }, { out: 0, up: 0, ahead: -1 }).right),
        },
      },
      98,
    ),
    end: { ...plank, arms: { left: forearm(plank.arms.left), right: forearm(plank.arms.right) } },
  },
  side_plank: {
    view: fromTheFront,
    start: onTheForearm(34),
    end: onTheForearm(1),
    arrows: ['rightHip'],
  },
  dead_bug: {
    view: fromTheSide,
    start: onTheBack({}, { legs: free(tableTop), arms: toTheCeiling }),
    end: onTheBack(
      {},
      {
        legs: free(tableTop, { flexionDeg: 12, kneeDeg: 6, pointedDeg: 20 }),
        arms: arms({ flexionDeg: 168, elbowDeg: 4 }, { flexionDeg: 90, abductionDeg: 2, elbowDeg: 4 }),
      },
    ),
    arrows: ['rightAnkle', 'leftWrist'],
  },
  bird_dog: {
    view: fromTheSide,
    start: onAllFours(),
    end: onAllFours({
      legs: {
        left: kneelingLeg(75),
        right: leg({ flexionDeg: -12, kneeDeg: 4, pointedDeg: 12, abductionDeg: 0 }),
      },
      arms: {
        left: arms({ flexionDeg: 172, elbowDeg: 4, abductionDeg: 2 }).left,
        right: onAllFours().arms.right,
      },
    }),
    arrows: ['rightAnkle', 'leftWrist'],
  },
  hollow_hold: {
    view: fromTheSide,
    start: onTheBack(
      {},
      {
        legs: free({ flexionDeg: 2, kneeDeg: 3, pointedDeg: 40 }),
        arms: arms({ flexionDeg: 172, elbowDeg: 4 }),
      },
    ),
    end: onTheBack(
      { curlDeg: 28, headDeg: 8 },
      {
        legs: free({ flexionDeg: 24, kneeDeg: 3, pointedDeg: 40 }),
        arms: arms({ flexionDeg: 166, elbowDeg: 4 }),
      },
    ),
  },
} as const satisfies Readonly<Record<string, Drawing>>;
