import type { Posture } from '../body/posture.ts';
import type { Drawing } from '../drawing/drawing.ts';
import { fromTheFront, fromTheSide } from '../drawing/view.ts';
import { adult } from '../body/person.ts';
import {
  arms,
  body,
  feet,
  hands,
  handsAtTheShoulders,
  handsOnHips,
  legs as free,
  stand,
  v,
} from './poses.ts';
import { foot } from '../body/standing.ts';

/** A bar lies before the shoulders, the elbows high. */
const racked = (posture: Posture) =>
  handsAtTheShoulders(posture, { across: 0.2, up: 0.02, ahead: 0.17 }, { out: 0.1, up: -0.5, ahead: 1 });
const atTheChest = arms({ flexionDeg: 38, turnDeg: -28, elbowDeg: 128, abductionDeg: 8 });
const forwards = arms({ from: 'ground', flexionDeg: 86, elbowDeg: 6, abductionDeg: 4 });
const lowSquat = { kneeDeg: 110, shinDeg: 32, leanDeg: 40, wider: 0.05 };

const crossed = arms({ flexionDeg: 40, abductionDeg: 8, turnDeg: -44, elbowDeg: 132 });

const lowLunge = { kneeDeg: 90, shinDeg: 6 };
const hipsOfLunge = stand(lowLunge).pelvis.at;
const stride = 0.74;

const halfSquat = { kneeDeg: 66, shinDeg: 26, leanDeg: 30 };
const together = arms({ flexionDeg: 42, abductionDeg: 4, turnDeg: -40, elbowDeg: 100 });

/** On a high seat that the hands hold, the shins hanging or lifted. */
const onTheSeat = (kneeDeg: number) =>
  body({ up: 0.49 }, -6, {
    headDeg: 3,
    legs: free({ flexionDeg: 86, kneeDeg, abductionDeg: 3, pointedDeg: 2 }),
    arms: hands({ across: 0.25, up: 0.43, ahead: 0.02 }, { out: 0.5, up: 0, ahead: -1 }),
  });
/** Face down on a bench, the shins lifted by so much. */
const onTheBench = (kneeDeg: number) =>
  body({ up: 0.62 }, 88, {
    headDeg: -16,
    legs: free({ flexionDeg: -2, kneeDeg, pointedDeg: 20 }),
    arms: arms({ flexionDeg: 166, abductionDeg: 8, elbowDeg: 16 }),
  });
const seat = [
  { kind: 'block', from: v(-0.24, 0.28, -0.2), to: v(0.24, 0.35, 0.3) },
  { kind: 'block', from: v(-0.06, 0, -0.1), to: v(0.06, 0.28, 0.1) },
  { kind: 'block', from: v(-0.22, 0.37, -0.28), to: v(0.22, 1.0, -0.2) },
] as const;

export const legs = {
  squat: {
    view: fromTheSide,
    start: stand(),
    end: stand(lowSquat, { arms: forwards, headDeg: -18 }),
  },
  front_squat: {
    view: { turnDeg: 35 },
    start: racked(stand({ wider: 0.05 })),
    end: racked(stand({ ...lowSquat, leanDeg: 24 }, { headDeg: -10 })),
    held: [{ kind: 'barbell' }],
  },
  sumo_squat: {
    view: fromTheFront,
    start: stand({ wider: 0.24, toeOutDeg: 38 }, { arms: atTheChest }),
    end: stand(
      { kneeDeg: 95, shinDeg: 24, leanDeg: 22, wider: 0.24, toeOutDeg: 38 },
      { arms: atTheChest, headDeg: -14 },
    ),
  },
  goblet_squat: {
    view: { turnDeg: 62 },
    start: stand({ wider: 0.07 }, { arms: atTheChest }),
    end: stand({ ...lowSquat, leanDeg: 28, wider: 0.07 }, { arms: atTheChest, headDeg: -12 }),
    held: [{ kind: 'upright_dumbbell' }],
  },
  jump_squat: {
    view: fromTheSide,
    start: stand(
      { ...lowSquat, leanDeg: 46 },
      { arms: arms({ from: 'ground', flexionDeg: -38, elbowDeg: 8 }), headDeg: -24 },
    ),
    end: body({ up: 1.16 }, 2, {
      legs: free({ flexionDeg: 2, kneeDeg: 8, pointedDeg: 48 }),
      arms: arms({ flexionDeg: 165, elbowDeg: 6 }),
    }),
    arrows: ['rightHeel'],
    offTheFloor: 'at_end',
  },
  sit_to_stand: {
    view: { turnDeg: 66 },
    start: body({ up: 0.53, ahead: -0.38 }, 22, {
      legs: feet({ across: 0.12, toeOutDeg: 6 }),
      arms: crossed,
      headDeg: -4,
    }),
    end: stand({}, { arms: crossed }),
    fixed: [
      { kind: 'block', from: v(-0.24, 0.36, -0.66), to: v(0.24, 0.43, -0.22) },
      { kind: 'block', from: v(-0.24, 0, -0.64), to: v(-0.19, 0.36, -0.58) },
      { kind: 'block', from: v(0.19, 0, -0.64), to: v(0.24, 0.36, -0.58) },
    ],
  },
  wall_sit: {
    view: fromTheSide,
    start: stand({ kneeDeg: 2, shinDeg: -28, leanDeg: 0 }),
    end: stand(
      { kneeDeg: 90, shinDeg: 0, leanDeg: 0 },
      { arms: arms({ from: 'ground', flexionDeg: 28, elbowDeg: 46 }) },
    ),
    fixed: [{ kind: 'block', from: v(-0.3, 0, -0.62), to: v(0.3, 1.75, -0.54) }],
  },
  lunge: {
    view: fromTheSide,
    start: stand({}, { arms: handsOnHips(stand().pelvis.at) }),
    end: body({ up: hipsOfLunge.y, ahead: hipsOfLunge.z + stride }, 3, {
      legs: feet({ ahead: 0, heelUpDeg: 52 }, { ahead: stride }),
      arms: handsOnHips(v(0, hipsOfLunge.y, hipsOfLunge.z + stride)),
    }),
    arrows: ['rightAnkle'],
  },
  reverse_lunge: {
    view: fromTheSide,
    start: stand(),
    end: body({ up: hipsOfLunge.y, ahead: hipsOfLunge.z }, 5, {
      legs: feet({ ahead: 0 }, { ahead: -stride, heelUpDeg: 52 }),
      arms: arms({ flexionDeg: 45, elbowDeg: 85 }, { flexionDeg: -30, elbowDeg: 80 }),
    }),
    arrows: ['rightHeel'],
  },
  side_lunge: {
    view: fromTheFront,
    start: stand(),
    end: body({ up: 0.6, across: 0.6, ahead: -0.12 }, 34, {
      legs: {
        left: foot(adult, 1, { across: 0.76, toeOutDeg: 20 }),
        right: foot(adult, -1, { across: 0.1, toeOutDeg: 6 }),
      },
      arms: arms({ flexionDeg: 62, elbowDeg: 108, turnDeg: -36 }),
      headDeg: -20,
    }),
    arrows: ['leftAnkle'],
  },
  squat_side_tap: {
    view: fromTheFront,
    start: stand(halfSquat, { arms: together, headDeg: -10 }),
    end: stand(halfSquat, {
      arms: together,
      headDeg: -10,
      legs: {
        left: foot(adult, 1, { across: adult.hips / 2 + 0.03 }),
        right: foot(adult, -1, { across: adult.hips / 2 + 0.44, heelUpDeg: 16 }),
      },
    }),
    arrows: ['rightAnkle'],
  },
  bulgarian_split_squat: {
    view: fromTheSide,
    start: body({ up: 0.84, ahead: -0.14 }, 6, {
      legs: feet({ ahead: -0.95, height: 0.4, heelUpDeg: 150 }, { ahead: 0 }),
      arms: handsOnHips(v(0, 0.84, -0.14)),
    }),
    end: body({ up: 0.54, ahead: -0.35 }, 18, {
      legs: feet({ ahead: -0.95, height: 0.4, heelUpDeg: 150 }, { ahead: 0 }),
      arms: handsOnHips(v(0, 0.54, -0.33)),
      headDeg: -8,
    }),
    fixed: [{ kind: 'block', from: v(-0.25, 0, -1.12), to: v(0.25, 0.38, -0.74) }],
  },
  step_up: {
    view: fromTheSide,
    start: body({ up: 0.88, ahead: 0.03 }, 8, {
      legs: feet({ ahead: -0.1, heelUpDeg: 8 }, { ahead: 0.36, height: 0.38 }),
      arms: arms({ flexionDeg: 35, elbowDeg: 70 }, { flexionDeg: -25, elbowDeg: 60 }),
    }),
    end: body({ up: 1.28, ahead: 0.36 }, 2, { legs: feet({ ahead: 0.36, height: 0.38 }) }),
    fixed: [{ kind: 'block', from: v(-0.3, 0, 0.22), to: v(0.3, 0.38, 0.66) }],
  },
  leg_extension: {
    view: fromTheSide,
    start: onTheSeat(88),
    end: onTheSeat(8),
    fixed: seat,
    arrows: ['rightAnkle'],
  },
  leg_curl: {
    view: fromTheSide,
    start: onTheBench(8),
    end: onTheBench(104),
    fixed: [
      { kind: 'block', from: v(-0.2, 0.42, -0.36), to: v(0.2, 0.53, 0.62) },
      { kind: 'block', from: v(-0.1, 0, -0.28), to: v(0.1, 0.42, -0.2) },
      { kind: 'block', from: v(-0.1, 0, 0.42), to: v(0.1, 0.42, 0.5) },
    ],
    arrows: ['rightAnkle'],
  },
  calf_raise: {
    view: fromTheSide,
    start: stand(),
    end: body({ up: 0.972, ahead: 0.075 }, 2, { legs: feet({ heelUpDeg: 42 }) }),
    arrows: ['rightHeel'],
  },
} as const satisfies Readonly<Record<string, Drawing>>;
