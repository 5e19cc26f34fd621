import { adult } from '../body/person.ts';
import { foot } from '../body/standing.ts';
import { minus, plus, radians } from '../body/vector.ts';
import type { Drawing } from '../drawing/drawing.ts';
import { fromTheBack, fromTheFront, fromTheSide } from '../drawing/view.ts';
import { arms, body, flat, hands, kneelingLeg, legs as free, stand, v } from './poses.ts';

const bar = 2.2;
const highBar = [{ kind: 'bar', from: v(-0.75, bar + 0.02, 0), to: v(0.75, bar + 0.02, 0) }] as const;

const hung = (
  up: number,
  ahead: number,
  leanDeg: number,
  across: number,
  kneeDeg: number,
  elbowTo: Parameters<typeof hands>[1],
) =>
  body({ up, ahead }, leanDeg, {
    legs: free({ flexionDeg: kneeDeg * 0.2, kneeDeg, pointedDeg: 26 }),
    arms: hands({ across, up: bar - 0.05, ahead: 0 }, elbowTo),
    headDeg: -6,
  });

const bentOver = { kneeDeg: 30, shinDeg: 6, leanDeg: 62, wider: 0.05 };
const low = 0.86;
/** Under a bar on straight legs, the shoulders at a height below it. */
function under(shouldersUp: number) {
  const heels = v(0, 0.1, 0.95);
  const long = adult.thigh + adult.shank + adult.trunk;
  const shoulders = v(0, shouldersUp, heels.z - Math.sqrt(long ** 2 - (shouldersUp - heels.y) ** 2));
  const hips = plus(shoulders, minus(heels, shoulders), adult.trunk / long);
  const trunk = minus(shoulders, hips);
  return body({ up: hips.y, ahead: hips.z }, Math.atan2(trunk.z, trunk.y) / radians, {
    legs: free({ kneeDeg: 1, abductionDeg: 2, pointedDeg: 12 }),
    arms: hands({ across: 0.26, up: low - 0.03, ahead: -0.27 }, { out: 0.8, up: -1, ahead: 0.3 }),
    headDeg: 4,
  });
}

const onOneHand = (right: Parameters<typeof arms>[0]) =>
  body({ up: 0.45 + 0.06 + adult.thigh - 0.03 }, 84, {
    legs: { left: kneelingLeg(84), right: foot(adult, -1, { across: 0.2, ahead: -0.12, toeOutDeg: 6 }) },
    arms: {
      left: flat(hands({ across: 0.16, up: 0.5, ahead: 0.46 }, { out: 0.3, up: 0, ahead: -1 })).left,
      right: arms(right).left,
    },
    headDeg: -10,
  });

const onTheBelly = (armsUp: number, legsUp: number, curlDeg: number) =>
  body({ up: 0.1 }, 90, {
    curlDeg,
    headDeg: -8,
    legs: free({ flexionDeg: -legsUp, kneeDeg: 3, pointedDeg: 62 }),
    arms: arms({ flexionDeg: 172 + armsUp, elbowDeg: 6, abductionDeg: 8 }),
  });

/** On a seat, the hands on a bar at a height. */
const underTheBar = (up: number, elbowTo: Parameters<typeof hands>[1]) =>
  body({ up: 0.5 }, -6, {
    headDeg: -4,
    legs: free({ flexionDeg: 84, kneeDeg: 92, abductionDeg: 8, pointedDeg: 2 }),
    arms: hands({ across: 0.34, up, ahead: 0.06 }, elbowTo),
  });

const onTheSeat = (both: Parameters<typeof arms>[0]) =>
  body({ up: 0.1 }, -2, {
    headDeg: 4,
    legs: free({ flexionDeg: 92, kneeDeg: 12, pointedDeg: 6 }),
    arms: arms(both),
  });

/** On a frame that slopes, the legs held, the trunk bowed over its edge by so much. */
const onTheFrame = (bowedDeg: number) =>
  body({ up: 0.98, ahead: 0.1 }, 50 + bowedDeg, {
    headDeg: -6,
    curlDeg: bowedDeg * 0.1,
    legs: free({ flexionDeg: bowedDeg, kneeDeg: 3, pointedDeg: 4 }),
    arms: arms({ flexionDeg: 40, abductionDeg: 8, turnDeg: -44, elbowDeg: 132 }),
  });

export const back = {
  pull_up: {
    view: fromTheBack,
    start: hung(1.14, -0.02, 0, 0.34, 12, { out: 1, up: -0.4, ahead: 0.2 }),
    end: hung(1.58, -0.08, -8, 0.34, 22, { out: 1, up: -0.6, ahead: 0.1 }),
    fixed: highBar,
    offTheFloor: 'always',
  },
  chin_up: {
    view: { turnDeg: 68 },
    start: hung(1.12, -0.02, 0, 0.16, 34, { out: 0.2, up: 0, ahead: 1 }),
    end: hung(1.62, -0.2, -12, 0.16, 40, { out: 0.2, up: -0.5, ahead: 1 }),
    fixed: highBar,
    offTheFloor: 'always',
  },
  inverted_row: {
    view: { turnDeg: 64 },
    start: under(0.31),
    end: under(0.63),
    fixed: [{ kind: 'bar', from: v(-0.6, low, -0.27), to: v(0.6, low, -0.27) }],
  },
  bent_over_row: {
    view: { turnDeg: 62 },
    start: stand(bentOver, {
      arms: arms({ from: 'ground', flexionDeg: 4, elbowDeg: 4, abductionDeg: 6 }),
      headDeg: -18,
    }),
    end: stand(bentOver, {
      arms: arms({ from: 'ground', flexionDeg: -62, elbowDeg: 96, abductionDeg: 10 }),
      headDeg: -18,
    }),
    held: [{ kind: 'barbell' }],
  },
  one_arm_dumbbell_row: {
    view: fromTheSide,
    start: onOneHand({ from: 'ground', flexionDeg: 4, elbowDeg: 4, abductionDeg: 2 }),
    end: onOneHand({ from: 'ground', flexionDeg: -72, elbowDeg: 92, abductionDeg: 6 }),
    held: [{ kind: 'dumbbell', hand: 'right', along: 'forwards' }],
    fixed: [
      { kind: 'block', from: v(0, 0.34, -0.55), to: v(0.3, 0.46, 0.6) },
      { kind: 'block', from: v(0.05, 0, -0.4), to: v(0.25, 0.34, -0.34) },
      { kind: 'block', from: v(0.05, 0, 0.4), to: v(0.25, 0.34, 0.46) },
    ],
    arrows: ['rightWrist'],
  },
  shrug: {
    view: fromTheFront,
    start: stand({}, { arms: arms({ abductionDeg: 6, elbowDeg: 4, flexionDeg: 2 }), shrug: -0.02 }),
    end: stand({}, { arms: arms({ abductionDeg: 6, elbowDeg: 4, flexionDeg: 2 }), shrug: 0.085 }),
    above: 0.62,
    held: [
      { kind: 'dumbbell', hand: 'left', along: 'forwards' },
      { kind: 'dumbbell', hand: 'right', along: 'forwards' },
    ],
    arrows: [
      { of: 'leftShoulder', right: 0.13, up: 0 },
      { of: 'rightShoulder', right: -0.13, up: 0 },
    ],
  },
  lat_pulldown: {
    view: { turnDeg: 150 },
    start: underTheBar(1.46, { out: 1, up: 0, ahead: 0.2 }),
    end: underTheBar(1.06, { out: 1, up: -1, ahead: -0.2 }),
    held: [{ kind: 'cable_bar' }],
    fixed: [
      { kind: 'block', from: v(-0.2, 0.32, -0.22), to: v(0.2, 0.39, 0.2) },
      { kind: 'block', from: v(-0.05, 0, -0.05), to: v(0.05, 0.32, 0.05) },
    ],
    arrows: ['leftWrist', 'rightWrist'],
  },
  seated_row: {
    view: fromTheSide,
    start: onTheSeat({ flexionDeg: 62, elbowDeg: 6, abductionDeg: 4 }),
    end: onTheSeat({ flexionDeg: -24, elbowDeg: 108, abductionDeg: 8 }),
    arrows: ['rightWrist'],
  },
  back_extension: {
    view: fromTheSide,
    start: onTheFrame(0),
    end: onTheFrame(78),
    fixed: [
      { kind: 'block', from: v(-0.2, 0.7, -0.16), to: v(0.2, 0.8, 0.02) },
      { kind: 'block', from: v(-0.05, 0, -0.12), to: v(0.05, 0.7, -0.04) },
      { kind: 'block', from: v(-0.2, 0, -0.6), to: v(0.2, 0.3, -0.5) },
    ],
    arrows: ['nose'],
  },
  superman: { view: fromTheSide, start: onTheBelly(0, -2, 0), end: onTheBelly(8, 16, -26) },
} as const satisfies Readonly<Record<string, Drawing>>;
