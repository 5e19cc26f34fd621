import type { Drawing } from '../drawing/drawing.ts';
import { fromTheFront, fromTheSide } from '../drawing/view.ts';
import { arms, hands, pushedUp, stand } from './poses.ts';

const twoDumbbells = [
  { kind: 'dumbbell', hand: 'left' },
  { kind: 'dumbbell', hand: 'right' },
] as const;
/** Handles level, the palms towards the body when the arms hang. */
const twoSideways = [
  { kind: 'dumbbell', hand: 'left', along: 'forwards' },
  { kind: 'dumbbell', hand: 'right', along: 'forwards' },
] as const;
const standing = (pose: ReturnType<typeof arms>) => stand({}, { arms: pose });
/** The left hand holds, the right arm hangs. */
const oneHand = (...told: Parameters<typeof hands>) => ({
  left: hands(...told).left,
  right: arms({ abductionDeg: 14, elbowDeg: 8 }).right,
});
const bentOver = { kneeDeg: 28, shinDeg: 6, leanDeg: 66, wider: 0.05 };

export const shoulders = {
  shoulder_press: {
    view: fromTheFront,
    start: standing(hands({ across: 0.32, up: 1.44, ahead: 0.04 }, { out: 1, up: -2, ahead: 0.1 })),
    end: standing(hands({ across: 0.2, up: 1.94, ahead: 0.02 }, { out: 1, up: 0, ahead: 0.2 })),
    held: twoDumbbells,
    arrows: ['leftWrist', 'rightWrist'],
  },
  one_arm_shoulder_press: {
    view: { turnDeg: 16 },
    start: standing(oneHand({ across: 0.33, up: 1.46, ahead: 0.06 }, { out: 1, up: -2, ahead: 0.1 })),
    end: standing(oneHand({ across: 0.2, up: 1.94, ahead: 0.02 }, { out: 1, up: 0, ahead: 0.2 })),
    held: [{ kind: 'dumbbell', hand: 'left' }],
    arrows: ['leftWrist'],
  },
  arnold_press: {
    view: { turnDeg: 40 },
    start: standing(hands({ across: 0.12, up: 1.42, ahead: 0.26 }, { out: 0.3, up: -1, ahead: 0.4 })),
    end: standing(hands({ across: 0.2, up: 1.94, ahead: 0.02 }, { out: 1, up: 0, ahead: 0.2 })),
    held: twoDumbbells,
    arrows: ['leftWrist', 'rightWrist'],
  },
  lateral_raise: {
    view: { turnDeg: 24 },
    start: standing(arms({ abductionDeg: 12, elbowDeg: 10 })),
    end: standing(arms({ abductionDeg: 88, flexionDeg: 8, elbowDeg: 10 })),
    held: twoSideways,
    arrows: ['leftWrist', 'rightWrist'],
  },
  front_raise: {
    view: fromTheSide,
    start: standing(arms({ flexionDeg: 14, abductionDeg: 4, elbowDeg: 8 })),
    end: standing(arms({ flexionDeg: 90, abductionDeg: 4, elbowDeg: 6 })),
    held: twoDumbbells,
    arrows: ['rightWrist'],
  },
  face_pull: {
    view: { turnDeg: 52 },
    start: standing(arms({ flexionDeg: 84, abductionDeg: 2, elbowDeg: 6 })),
    end: standing(arms({ flexionDeg: 12, abductionDeg: 88, turnDeg: 64, elbowDeg: 118 })),
    arrows: ['leftWrist', 'rightWrist'],
  },
  reverse_fly: {
    view: { turnDeg: 22 },
    start: stand(bentOver, {
      arms: arms({ from: 'ground', flexionDeg: 2, abductionDeg: 0, elbowDeg: 14 }),
      headDeg: -24,
    }),
    end: stand(bentOver, {
      arms: arms({ from: 'ground', flexionDeg: 0, abductionDeg: 84, elbowDeg: 12 }),
      headDeg: -24,
    }),
    held: twoSideways,
    arrows: ['leftWrist', 'rightWrist'],
  },
  upright_row: {
    view: fromTheFront,
    start: standing(hands({ across: 0.14, up: 0.84, ahead: 0.16 }, { out: 1, up: 0, ahead: -0.2 })),
    end: standing(hands({ across: 0.12, up: 1.3, ahead: 0.18 }, { out: 1, up: 0.7, ahead: 0 })),
    held: [{ kind: 'barbell' }],
  },
  high_pull: {
    view: { turnDeg: 50 },
    start: stand(
      { kneeDeg: 36, shinDeg: 8, leanDeg: 40, wider: 0.06 },
      { arms: arms({ from: 'ground', flexionDeg: 4, elbowDeg: 4, abductionDeg: 2 }), headDeg: -14 },
    ),
    end: stand(
      { wider: 0.06 },
      { arms: hands({ across: 0.12, up: 1.34, ahead: 0.18 }, { out: 1, up: 0.9, ahead: 0 }) },
    ),
    held: [{ kind: 'kettlebell' }],
  },
  pike_push_up: {
    view: fromTheSide,
    start: pushedUp({ elbowDeg: 6, bendDeg: 84, apart: 0.4 }),
    end: pushedUp({ elbowDeg: 92, bendDeg: 88, apart: 0.4 }),
  },
  shoulder_flexion: {
    view: { turnDeg: 78 },
    start: standing(arms({ flexionDeg: 4, abductionDeg: 5, elbowDeg: 4 })),
    end: standing(arms({ flexionDeg: 170, abductionDeg: 4, elbowDeg: 4 })),
    arrows: ['rightWrist'],
  },
  shoulder_external_rotation: {
    view: { turnDeg: 12, aboveDeg: 24 },
    start: standing(arms({ flexionDeg: 4, abductionDeg: 6, turnDeg: -38, elbowDeg: 90 })),
    end: standing(arms({ flexionDeg: 4, abductionDeg: 6, turnDeg: 52, elbowDeg: 90 })),
    arrows: ['leftWrist', 'rightWrist'],
  },
  shoulder_abduction: {
    view: fromTheFront,
    start: standing(arms({ abductionDeg: 6, elbowDeg: 4 })),
    end: standing(arms({ abductionDeg: 168, elbowDeg: 4, flexionDeg: 0 })),
    arrows: ['leftWrist', 'rightWrist'],
  },
} as const satisfies Readonly<Record<string, Drawing>>;
