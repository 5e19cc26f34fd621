// The parts of a body that are drawn: limbs, trunk and head as skins over round things.
import { cross, lengthOf, middleOf, minus, plus, unit, type Vector } from '../body/vector.ts';
import { between, pointOf, type Figure, type LandmarkName } from './figure.ts';

export interface Ball {
  readonly at: Vector;
  /** In metres. */
  readonly radius: number;
}

/** Skins that overlap and are drawn in one go. */
export type Part = { readonly skins: readonly (readonly Ball[])[] } & (
  | { readonly is: 'trunk' | 'head' | 'weight' | 'furniture' }
  | { readonly is: 'arm' | 'leg'; readonly side: 'left' | 'right' }
);

/** Radii in metres, drawn by eye for an adult of 1.70 m, whose limbs are as long as `shares` in person.ts has them. */
const radius = {
  hip: 0.078,
  knee: 0.054,
  calf: 0.055,
  ankle: 0.036,
  heel: 0.03,
  toe: 0.022,
  pelvis: 0.082,
  waist: 0.085,
  chest: 0.1,
  shoulder: 0.055,
  trapezius: 0.048,
  neck: 0.05,
  upperArm: 0.049,
  elbow: 0.038,
  forearm: 0.04,
  wrist: 0.027,
  hand: 0.032,
  skull: 0.088,
  jaw: 0.05,
  nose: 0.014,
} as const;

const ball = (at: Vector, size: number): Ball => ({ at, radius: size });
const onWay = (from: Vector, to: Vector, share: number): Vector => plus(from, minus(to, from), share);

function arm(figure: Figure, side: 'left' | 'right'): Part {
  const at = (name: 'Shoulder' | 'Elbow' | 'Wrist' | 'Index' | 'Pinky') =>
    pointOf(figure, `${side}${name}` as LandmarkName);
  const [shoulder, elbow, wrist] = [at('Shoulder'), at('Elbow'), at('Wrist')];
  const knuckles = middleOf(at('Index'), at('Pinky'));
  return {
    is: 'arm',
    side,
    skins: [
      [
        ball(shoulder, radius.shoulder),
        ball(onWay(shoulder, elbow, 0.4), radius.upperArm),
        ball(elbow, radius.elbow),
      ],
      [ball(elbow, radius.elbow), ball(onWay(elbow, wrist, 0.28), radius.forearm), ball(wrist, radius.wrist)],
      [ball(wrist, radius.wrist), ball(onWay(wrist, knuckles, 0.9), radius.hand)],
    ],
  };
}

function leg(figure: Figure, side: 'left' | 'right'): Part {
  const at = (name: 'Hip' | 'Knee' | 'Ankle' | 'Heel' | 'Toe') =>
    pointOf(figure, `${side}${name}` as LandmarkName);
  const [hip, knee, ankle, heel, toe] = [at('Hip'), at('Knee'), at('Ankle'), at('Heel'), at('Toe')];
  // The landmarks of the foot lie on its sole, the flesh above it.
  const off = (place: Vector, by: number): Vector => plus(place, unit(minus(ankle, middleOf(heel, toe))), by);
  return {
    is: 'leg',
    side,
    skins: [
      [ball(hip, radius.hip), ball(knee, radius.knee)],
      [ball(knee, radius.knee), ball(onWay(knee, ankle, 0.3), radius.calf), ball(ankle, radius.ankle)],
      [
        ball(ankle, radius.ankle),
        ball(off(heel, radius.heel * 0.6), radius.heel),
        ball(off(toe, radius.toe), radius.toe),
      ],
    ],
  };
}

function trunk(figure: Figure): Part {
  const [leftHip, rightHip] = [pointOf(figure, 'leftHip'), pointOf(figure, 'rightHip')];
  const [leftShoulder, rightShoulder] = [pointOf(figure, 'leftShoulder'), pointOf(figure, 'rightShoulder')];
  const shoulders = middleOf(leftShoulder, rightShoulder);
  const across = unit(minus(leftShoulder, rightShoulder));
  const pelvisAcross = unit(minus(leftHip, rightHip));
  const both = (at: Vector, way: Vector, apart: number, size: number) => [
    ball(plus(at, way, apart), size),
    ball(plus(at, way, -apart), size),
  ];
  const waist = both(figure.waist, unit(plus(across, pelvisAcross)), 0.055, radius.waist);
  const hips = both(middleOf(leftHip, rightHip), pelvisAcross, 0.085, radius.pelvis);
  const chest = both(onWay(figure.waist, shoulders, 0.55), across, 0.075, radius.chest);
  const yoke = both(
    shoulders,
    across,
    lengthOf(minus(leftShoulder, rightShoulder)) / 2 - 0.02,
    radius.shoulder,
  );
  const neck = between(figure, 'leftEar', 'rightEar');
  const collar = both(shoulders, across, 0.12, radius.trapezius);
  return {
    is: 'trunk',
    skins: [
      [...hips, ...waist],
      [...waist, ...chest],
      [...chest, ...yoke],
      [...collar, ball(onWay(shoulders, neck, 0.38), radius.neck * 0.9)],
      [ball(shoulders, radius.neck * 1.2), ball(onWay(shoulders, neck, 0.7), radius.neck)],
    ],
  };
}

function head(figure: Figure): Part {
  const ears = between(figure, 'leftEar', 'rightEar');
  const left = unit(minus(pointOf(figure, 'leftEar'), pointOf(figure, 'rightEar')));
  const eyes = between(figure, 'leftEye', 'rightEye');
  const mouth = between(figure, 'mouthLeft', 'mouthRight');
  const up = unit(minus(eyes, mouth));
  const forward = cross(left, up);
  const place = (upwards: number, forwards: number) => plus(plus(ears, up, upwards), forward, forwards);
  return {
    is: 'head',
    skins: [
      [ball(place(0.03, 0.005), radius.skull), ball(place(-0.055, 0.05), radius.jaw)],
      [ball(place(0.01, 0.08), radius.nose), ball(place(-0.018, 0.105), radius.nose)],
    ],
  };
}

/** Trunk, head, and the limbs of either side. */
export const bodyParts = (figure: Figure): readonly Part[] => [
  trunk(figure),
  head(figure),
  arm(figure, 'left'),
  arm(figure, 'right'),
  leg(figure, 'left'),
  leg(figure, 'right'),
];
