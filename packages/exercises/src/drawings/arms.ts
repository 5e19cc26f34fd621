import type { Drawing } from '../drawing/drawing.ts';
import { fromTheSide } from '../drawing/view.ts';
import { arms as bent, body, feet, flat, hands, handsOnHips, pushedUp, stand, v } from './poses.ts';

const oblique = { turnDeg: 58 } as const;
const two = (along?: 'forwards') =>
  (['left', 'right'] as const).map(
    (hand) => ({ kind: 'dumbbell', hand, ...(along ? { along } : {}) }) as const,
  );
const curled = bent({ flexionDeg: 12, abductionDeg: 6, elbowDeg: 128 });
const long = bent({ flexionDeg: 4, abductionDeg: 6, elbowDeg: 8 });

const seat = 0.44;
const seated = (right: Parameters<typeof bent>[0]) =>
  body({ up: seat + 0.09 }, 38, {
    curlDeg: 18,
    legs: feet({ across: 0.3, ahead: 0.44, toeOutDeg: 24 }),
    arms: {
      left: hands({ across: 0.3, up: 0.64, ahead: 0.36 }, { out: 1, up: 0, ahead: -0.4 }).left,
      right: bent(right).left,
    },
    headDeg: 12,
  });

const onTheBench = (elbowDeg: number) =>
  body({ up: 0.52 }, -90, {
    legs: feet({ across: 0.2, ahead: 0.44, toeOutDeg: 12 }),
    arms: bent({ flexionDeg: 100, abductionDeg: 2, elbowDeg }),
    headDeg: 4,
  });

const edge = 0.45;
const onTheEdge = (up: number) =>
  body({ up, ahead: 0 }, 2, {
    legs: feet({ across: 0.12, ahead: 0.62, toeOutDeg: 4 }),
    arms: flat(hands({ across: 0.2, up: edge + 0.04, ahead: -0.17 }, { out: 0.2, up: 0.3, ahead: -1 })),
  });

const atTheCable = (flexionDeg: number, elbowDeg: number) =>
  stand({ leanDeg: 8 }, { arms: bent({ flexionDeg, abductionDeg: 2, elbowDeg }) });

const bentOver = { kneeDeg: 28, shinDeg: 6, leanDeg: 62, wider: 0.03 };
const kickback = (elbowDeg: number) =>
  stand(bentOver, { arms: bent({ flexionDeg: -14, abductionDeg: 4, elbowDeg }), headDeg: -18 });

export const arms = {
  biceps_curl: {
    view: oblique,
    start: stand({}, { arms: long }),
    end: stand({}, { arms: curled }),
    held: two(),
    arrows: ['rightWrist'],
  },
  one_arm_biceps_curl: {
    view: { turnDeg: 40 },
    start: stand({}, { arms: { left: long.left, right: handsOnHips(stand().pelvis.at).right } }),
    end: stand({}, { arms: { left: curled.left, right: handsOnHips(stand().pelvis.at).right } }),
    held: [{ kind: 'dumbbell', hand: 'left' }],
    arrows: ['leftWrist'],
  },
  hammer_curl: {
    view: fromTheSide,
    start: stand({}, { arms: long }),
    end: stand({}, { arms: curled }),
    held: two('forwards'),
    arrows: ['rightWrist'],
  },
  concentration_curl: {
    view: { turnDeg: 50 },
    start: seated({ from: 'ground', flexionDeg: 6, abductionDeg: -12, elbowDeg: 6 }),
    end: seated({ from: 'ground', flexionDeg: 10, abductionDeg: -12, elbowDeg: 122 }),
    held: [{ kind: 'dumbbell', hand: 'right' }],
    fixed: [
      { kind: 'block', from: v(-0.4, 0.34, -0.22), to: v(0.4, seat, 0.16) },
      { kind: 'block', from: v(-0.34, 0, -0.06), to: v(-0.28, 0.34, 0) },
      { kind: 'block', from: v(0.28, 0, -0.06), to: v(0.34, 0.34, 0) },
    ],
    arrows: ['rightWrist'],
  },
  triceps_extension: {
    view: fromTheSide,
    start: stand(
      {},
      { arms: hands({ across: 0.05, up: 1.56, ahead: -0.2 }, { out: 0.1, up: 1, ahead: 0.5 }) },
    ),
    end: stand({}, { arms: hands({ across: 0.05, up: 1.92, ahead: 0.04 }, { out: 0.2, up: 0, ahead: 1 }) }),
    held: [{ kind: 'upright_dumbbell' }],
  },
  lying_triceps_extension: {
    view: fromTheSide,
    start: onTheBench(8),
    end: onTheBench(102),
    held: two('forwards'),
    fixed: [
      { kind: 'block', from: v(-0.16, 0.32, -0.75), to: v(0.16, 0.42, 0.1) },
      { kind: 'block', from: v(-0.1, 0, -0.6), to: v(0.1, 0.32, -0.54) },
      { kind: 'block', from: v(-0.1, 0, -0.06), to: v(0.1, 0.32, 0) },
    ],
    arrows: ['rightWrist'],
  },
  triceps_kickback: {
    view: fromTheSide,
    start: kickback(88),
    end: kickback(4),
    held: two('forwards'),
    arrows: ['rightWrist'],
  },
  triceps_pushdown: {
    view: fromTheSide,
    start: atTheCable(8, 104),
    end: atTheCable(4, 6),
    fixed: [
      { kind: 'block', from: v(-0.1, 0, 0.62), to: v(0.1, 0.12, 0.86) },
      { kind: 'bar', from: v(0, 0.12, 0.7), to: v(0, 2.05, 0.7) },
      { kind: 'bar', from: v(0, 2.05, 0.7), to: v(0, 2.05, 0.42) },
    ],
    arrows: ['rightWrist'],
  },
  bench_dip: {
    view: fromTheSide,
    start: onTheEdge(0.52),
    end: onTheEdge(0.3),
    fixed: [
      { kind: 'block', from: v(-0.4, 0.33, -0.5), to: v(0.4, edge, -0.12) },
      { kind: 'block', from: v(-0.3, 0, -0.34), to: v(0.3, 0.33, -0.28) },
    ],
  },
  diamond_push_up: {
    view: { turnDeg: 42, aboveDeg: 20 },
    start: pushedUp({ elbowDeg: 6, apart: 0.1, flareDeg: 20 }),
    end: pushedUp({ elbowDeg: 96, apart: 0.1, bendDeg: 2, flareDeg: 40 }),
  },
} as const satisfies Readonly<Record<string, Drawing>>;
