import { adult } from '../body/person.ts';
import { foot } from '../body/standing.ts';
import type { Drawing } from '../drawing/drawing.ts';
import { fromTheFront, fromTheSide } from '../drawing/view.ts';
import {
  arms,
  body,
  feet,
  flat,
  hands,
  handsOnHips,
  kneelingLeg,
  legs as free,
  onAllFours,
  overKnees,
  palm,
  pushedUp,
  stand,
  v,
} from './poses.ts';

const hips = stand({ wider: 0.06 }).pelvis.at;
const circling = (ahead: number, leanDeg: number) =>
  body({ up: hips.y - 0.02, ahead: hips.z + ahead }, leanDeg, {
    legs: feet({ across: 0.17 }),
    arms: handsOnHips(v(0, hips.y, hips.z + ahead)),
  });

const faceDown = { flexionDeg: 0, kneeDeg: 3, pointedDeg: 62 };

export const mobilityAndStretching = {
  cat_cow: {
    view: fromTheSide,
    start: onAllFours({ curlDeg: -34, headDeg: -34 }, 92),
    end: onAllFours({ curlDeg: 48, headDeg: 34 }, 54),
  },
  childs_pose: {
    view: fromTheSide,
    start: onAllFours(),
    end: body({ up: 0.27, ahead: -0.36 }, 92, {
      curlDeg: 10,
      headDeg: 6,
      legs: free({ flexionDeg: 152, kneeDeg: 150, pointedDeg: 72, abductionDeg: 0 }),
      arms: arms({ flexionDeg: 175, elbowDeg: 4, abductionDeg: 4 }),
    }),
  },
  downward_dog: {
    view: fromTheSide,
    start: onAllFours(),
    end: pushedUp({ elbowDeg: 4, bendDeg: 86 }),
  },
  cobra: {
    view: fromTheSide,
    start: body({ up: 0.1 }, 90, {
      legs: free(faceDown),
      arms: flat(hands({ across: 0.22, up: palm, ahead: 0.34 }, { out: 0.4, up: 1, ahead: -1 })),
      headDeg: -4,
    }),
    end: body({ up: 0.1 }, 74, {
      curlDeg: -40,
      legs: free({ ...faceDown, flexionDeg: -16 }),
      arms: flat(hands({ across: 0.22, up: palm, ahead: 0.34 }, { out: 0.3, up: 0.2, ahead: -1 })),
      headDeg: -18,
    }),
  },
  hip_flexor_stretch: {
    view: fromTheSide,
    start: body({ up: overKnees }, 0, {
      legs: { left: kneelingLeg(0), right: foot(adult, -1, { ahead: 0.42, toeOutDeg: 4 }) },
      arms: handsOnHips(v(0, overKnees, 0)),
    }),
    end: body({ up: overKnees - 0.09, ahead: 0.24 }, -6, {
      legs: { left: kneelingLeg(-6, -30), right: foot(adult, -1, { ahead: 0.42, toeOutDeg: 4 }) },
      arms: handsOnHips(v(0, overKnees - 0.09, 0.24)),
    }),
    arrows: ['rightHip'],
  },
  hip_circles: { view: { turnDeg: 40 }, start: circling(-0.13, 14), end: circling(0.16, -10) },
  standing_forward_bend: {
    view: fromTheSide,
    start: stand(),
    end: stand(
      { kneeDeg: 8, shinDeg: -6, leanDeg: 122, roundedDeg: 44 },
      { arms: arms({ from: 'ground', flexionDeg: 2, elbowDeg: 4, abductionDeg: 4 }), headDeg: 12 },
    ),
  },
  standing_side_stretch: {
    view: fromTheFront,
    start: stand(
      { wider: 0.04 },
      { arms: arms({ abductionDeg: 8, elbowDeg: 6 }, { abductionDeg: 172, elbowDeg: 6, flexionDeg: 0 }) },
    ),
    end: stand(
      { wider: 0.04 },
      {
        spine: { flexionDeg: 0, sideDeg: 30, twistDeg: 0 },
        arms: arms({ abductionDeg: 2, elbowDeg: 6 }, { abductionDeg: 172, elbowDeg: 14, flexionDeg: 0 }),
      },
    ),
    arrows: ['rightWrist'],
  },
  standing_torso_twist: {
    view: fromTheFront,
    start: stand(
      { wider: 0.06 },
      { arms: arms({ flexionDeg: 84, abductionDeg: 14, turnDeg: -78, elbowDeg: 100 }) },
    ),
    end: stand(
      { wider: 0.06 },
      {
        spine: { flexionDeg: 0, sideDeg: 0, twistDeg: 58 },
        arms: arms({ flexionDeg: 84, abductionDeg: 14, turnDeg: -78, elbowDeg: 100 }),
      },
    ),
  },
  neck_tilt: {
    view: fromTheFront,
    start: stand(),
    end: stand({}, { headSideDeg: 36 }),
    arrows: [{ of: 'nose', right: 0, up: 0.2 }],
    above: 1,
  },
  cross_body_shoulder_stretch: {
    view: fromTheFront,
    start: stand(),
    end: stand(
      {},
      {
        arms: {
          right: { kind: 'planted', wrist: v(0.34, 1.3, 0.22), elbowTo: v(0, -0.3, 1) },
          left: { kind: 'planted', wrist: v(-0.02, 1.36, 0.3), elbowTo: v(0.6, -1, 0.2) },
        },
      },
    ),
  },
} as const satisfies Readonly<Record<string, Drawing>>;
