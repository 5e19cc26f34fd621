// Postures of an adult that the drawings are made of.
import { overFeet, type Stance } from '../body/over-feet.ts';
import { adult } from '../body/person.ts';
import { prone, overHands, type Ground } from '../body/prone.ts';
import type { Arm, FreeArm, FreeLeg, Leg, Posture } from '../body/posture.ts';
import { arm, foot, leg, standing, type Footing } from '../body/standing.ts';
import { between, figureIn } from '../drawing/figure.ts';
import { radians, vector, type Vector } from '../body/vector.ts';

type Sides<Of> = { readonly left: Of; readonly right: Of };

/** Both alike, or the left one and the right one. */
export const arms = (left: Partial<FreeArm> = {}, right = left): Sides<Arm> => ({
  left: arm(left),
  right: arm(right),
});

export const legs = (left: Partial<FreeLeg> = {}, right = left): Sides<Leg> => ({
  left: leg(left),
  right: leg(right),
});

export const feet = (left: Partial<Footing> = {}, right = left): Sides<Leg> => ({
  left: foot(adult, 1, left),
  right: foot(adult, -1, right),
});

/** Hands where they hold or rest: the place of the left wrist, the right one across from it. */
export function hands(
  at: { readonly across: number; readonly up: number; readonly ahead: number },
  elbowTo: { readonly out: number; readonly up: number; readonly ahead: number },
): Sides<Arm> {
  const hand = (sign: 1 | -1): Arm => ({
    kind: 'planted',
    wrist: vector(sign * at.across, at.up, at.ahead),
    elbowTo: vector(sign * elbowTo.out, elbowTo.up, elbowTo.ahead),
  });
  return { left: hand(1), right: hand(-1) };
}

/** The same posture with the hands near the shoulders: so far out from the middle, over and before it. */
export function handsAtTheShoulders(
  posture: Posture,
  at: Parameters<typeof hands>[0],
  elbowTo: Parameters<typeof hands>[1],
): Posture {
  const shoulders = between(figureIn(posture), 'leftShoulder', 'rightShoulder');
  const place = { across: at.across, up: shoulders.y + at.up, ahead: shoulders.z + at.ahead };
  return { ...posture, arms: hands(place, elbowTo) };
}

/** Hands that lie flat on something, the fingers forwards unless told. */
export function flat({ left, right }: Sides<Arm>, handTo = vector(0, 0, 1)): Sides<Arm> {
  const lying = (of: Arm): Arm => (of.kind === 'planted' ? { ...of, handTo } : of);
  return { left: lying(left), right: lying(right) };
}

/** On both feet, which are flat and at z = 0. */
export function stand(
  stance: Partial<Stance> & { readonly toeOutDeg?: number } = {},
  changes: Partial<Posture> = {},
): Posture {
  const { kneeDeg = 5, shinDeg = kneeDeg * 0.4, leanDeg = 2, wider = 0.03, toeOutDeg = 10 } = stance;
  const across = adult.hips / 2 + wider;
  return overFeet(
    adult,
    { ...stance, kneeDeg, shinDeg, leanDeg, wider },
    { legs: feet({ across, toeOutDeg }), ...changes },
  );
}

/** Hands on the hips of a body that stands at a place. */
export const handsOnHips = (at: Vector): Sides<Arm> =>
  hands({ across: 0.17, up: at.y + 0.09, ahead: at.z + 0.05 }, { out: 1, up: 0, ahead: -0.7 });

/** A body whose pelvis is at a place, pitched forwards. */
export function body(
  at: { readonly up: number; readonly ahead?: number; readonly across?: number },
  pitchDeg: number,
  changes: Partial<Posture> & {
    readonly yawDeg?: number;
    readonly rollDeg?: number;
    readonly curlDeg?: number;
    readonly sideDeg?: number;
    readonly twistDeg?: number;
  },
): Posture {
  const { yawDeg = 0, rollDeg = 0, curlDeg = 0, sideDeg = 0, twistDeg = 0, ...rest } = changes;
  return standing(adult, {
    pelvis: { at: vector(at.across ?? 0, at.up, at.ahead ?? 0), pitchDeg, yawDeg, rollDeg },
    spine: { flexionDeg: curlDeg, sideDeg, twistDeg },
    ...rest,
  });
}

/** Wrist of a hand that lies on something. */
export const palm = 0.04;
/** Middle of a knee that kneels. */
const kneeling = 0.06;
/** How high the hips are over knees that kneel upright. */
export const overKnees = kneeling + adult.thigh;

/** A leg whose shank lies on the floor behind its knee, under a pelvis pitched forwards by this much, the thigh leaning back. */
export const kneelingLeg = (pitchDeg: number, backDeg = 0): FreeLeg =>
  leg({ flexionDeg: pitchDeg + backDeg, kneeDeg: 90 + backDeg, pointedDeg: 72, abductionDeg: 0 });

/** On hands and knees, the trunk slanting from the hips up to shoulders over straight arms. */
export function onAllFours(changes: Parameters<typeof body>[2] = {}, pitchDeg = 75): Posture {
  const shoulders = adult.trunk * Math.sin(pitchDeg * radians);
  return body({ up: overKnees }, pitchDeg, {
    headDeg: -5,
    legs: { left: kneelingLeg(pitchDeg), right: kneelingLeg(pitchDeg) },
    arms: flat(hands({ across: 0.17, up: palm, ahead: shoulders }, { out: 0.3, up: 0, ahead: -1 })),
    ...changes,
  });
}

interface PushedUp {
  readonly elbowDeg: number;
  readonly ground?: Partial<Ground>;
  readonly apart?: number;
  readonly bendDeg?: number;
  readonly flareDeg?: number;
}

/** Over hands and toes, knees or feet. */
export function pushedUp(
  { elbowDeg, ground, apart = 0.44, bendDeg = 4, flareDeg = 35 }: PushedUp,
  changes: Partial<Sides<Leg>> = {},
): Posture {
  const posture = prone(
    adult,
    {
      ground: { handHeight: 0, footHeight: 0, ...ground },
      handsApart: apart,
      shoulderOverHands: overHands(adult, elbowDeg, apart),
      bendDeg,
      flareDeg,
    },
    changes,
  );
  return { ...posture, arms: flat(posture.arms, ground?.on === 'feet' ? vector(0, 1, 0) : vector(0, 0, 1)) };
}

/** On the back with raised or stretched legs: the pelvis lies, the trunk is raised by so much and curled. */
export function onTheBack(
  {
    trunkDeg = 0,
    curlDeg = 0,
    headDeg = 4,
    up = 0.1,
  }: {
    readonly trunkDeg?: number;
    readonly curlDeg?: number;
    readonly headDeg?: number;
    readonly up?: number;
  },
  changes: Parameters<typeof body>[2],
): Posture {
  return body({ up }, -90 + trunkDeg, { curlDeg, headDeg, ...changes });
}

export const v = vector;
