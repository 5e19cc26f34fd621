import { adult } from '../body/person.ts';
import { leg } from '../body/standing.ts';
import type { Drawing } from '../drawing/drawing.ts';
import { fromTheSide } from '../drawing/view.ts';
import { arms, body, feet, hands, pushedUp, stand, v } from './poses.ts';

const bench = 0.42;
const onBench = { up: bench + 0.1, ahead: 0 };
const benchFeet = feet({ across: 0.24, ahead: 0.42, toeOutDeg: 20 });
const benchTop = { kind: 'block', from: v(-0.15, 0.3, -0.85), to: v(0.15, bench, 0.08) } as const;
const benchLegs = [
  { kind: 'block', from: v(-0.12, 0, -0.72), to: v(0.12, 0.3, -0.66) },
  { kind: 'block', from: v(-0.12, 0, -0.06), to: v(0.12, 0.3, 0) },
] as const;
const onTheBench = (held: ReturnType<typeof hands>) =>
  body(onBench, -90, { legs: benchFeet, arms: held, headDeg: 2 });

const bars = [-1, 1].flatMap((side) => [
  { kind: 'bar', from: v(side * 0.27, 1.1, -0.3), to: v(side * 0.27, 1.1, 0.42) } as const,
  { kind: 'bar', from: v(side * 0.27, 0, 0.38), to: v(side * 0.27, 1.1, 0.38) } as const,
]);
const dipping = (up: number, ahead: number, leanDeg: number) =>
  body({ up, ahead }, leanDeg, {
    legs: {
      left: leg({ flexionDeg: leanDeg - 4, kneeDeg: 78, pointedDeg: 30 }),
      right: leg({ flexionDeg: leanDeg, kneeDeg: 84, pointedDeg: 30 }),
    },
    arms: hands({ across: 0.25, up: 1.14, ahead: 0.06 }, { out: 0.3, up: 0.2, ahead: -1 }),
    headDeg: 0,
  });

export const chest = {
  chest_expansion: {
    view: { turnDeg: 34 },
    start: stand({}, { arms: arms({ flexionDeg: 88, abductionDeg: 0, turnDeg: -6, elbowDeg: 8 }) }),
    end: stand({}, { arms: arms({ abductionDeg: 92, flexionDeg: -6, elbowDeg: 10 }) }),
    arrows: ['leftWrist', 'rightWrist'],
  },
  push_up: {
    view: fromTheSide,
    start: pushedUp({ elbowDeg: 6 }),
    end: pushedUp({ elbowDeg: 104, bendDeg: 2 }),
  },
  incline_push_up: {
    view: fromTheSide,
    start: pushedUp({ elbowDeg: 6, ground: { handHeight: 0.44 } }),
    end: pushedUp({ elbowDeg: 100, bendDeg: 2, ground: { handHeight: 0.44 } }),
    fixed: [{ kind: 'block', from: v(-0.4, 0, 0.98), to: v(0.4, 0.43, 1.38) }],
  },
  decline_push_up: {
    view: fromTheSide,
    start: pushedUp({ elbowDeg: 6, ground: { footHeight: 0.42 } }),
    end: pushedUp({ elbowDeg: 100, bendDeg: 2, ground: { footHeight: 0.42 } }),
    fixed: [{ kind: 'block', from: v(-0.3, 0, -0.24), to: v(0.3, 0.42, 0.14) }],
  },
  knee_push_up: {
    view: fromTheSide,
    start: pushedUp({ elbowDeg: 6, ground: { on: 'knees' } }),
    end: pushedUp({ elbowDeg: 100, bendDeg: 2, ground: { on: 'knees' } }),
  },
  wall_push_up: {
    view: fromTheSide,
    start: pushedUp({ elbowDeg: 8, ground: { on: 'feet', handHeight: 1.3 } }),
    end: pushedUp({ elbowDeg: 96, ground: { on: 'feet', handHeight: 1.3 } }),
    fixed: [{ kind: 'block', from: v(-0.5, 0, 0.92), to: v(0.5, 1.75, 1) }],
  },
  bench_press: {
    view: { turnDeg: 62 },
    start: onTheBench(
      hands({ across: 0.3, up: bench + 0.64, ahead: -0.46 }, { out: 1, up: -0.6, ahead: 0.6 }),
    ),
    end: onTheBench(hands({ across: 0.3, up: bench + 0.28, ahead: -0.4 }, { out: 0.8, up: -1, ahead: 0.5 })),
    held: [{ kind: 'barbell' }],
    fixed: [...benchLegs, benchTop],
  },
  dumbbell_fly: {
    view: { turnDeg: 38 },
    start: onTheBench(
      hands({ across: 0.13, up: bench + 0.62, ahead: -adult.trunk }, { out: 1, up: -0.2, ahead: 0 }),
    ),
    end: onTheBench(
      hands({ across: 0.66, up: bench + 0.18, ahead: -adult.trunk }, { out: 0.3, up: -1, ahead: 0.1 }),
    ),
    held: [
      { kind: 'dumbbell', hand: 'left' },
      { kind: 'dumbbell', hand: 'right' },
    ],
    fixed: [...benchLegs, benchTop],
    arrows: ['leftWrist', 'rightWrist'],
  },
  dip: {
    view: fromTheSide,
    start: dipping(1.2, 0.02, 6),
    end: dipping(0.93, -0.02, 24),
    fixed: bars,
    offTheFloor: 'always',
  },
} as const satisfies Readonly<Record<string, Drawing>>;
