// Angles at joints, as flexion: 0 is straight, more is more bent.

import { angleAt, angleBetween } from '../geometry/angles.ts';
import type { Body } from '../pose/body.ts';
import { sidedJoints, type PairedJoint, type Side } from '../pose/joints.ts';
import { limbInSpace, shinLength, thighLength, trunkLength } from './limb-in-space.ts';
import { ofSide, onSide, type Signal } from './reading.ts';

function angleOf(
  from: PairedJoint,
  at: PairedJoint,
  to: PairedJoint,
  convert: (angle: number) => number,
): Signal {
  const [a, b, c] = [sidedJoints[from], sidedJoints[at], sidedJoints[to]];
  return {
    unit: 'deg',
    valueOf: ({ world, image }, side) =>
      convert(angleAt(world ?? image, onSide(a, side), onSide(b, side), onSide(c, side))),
    joints: ofSide(from, at, to),
  };
}

/** From here on, in trunk lengths, shoulders are above the hips: somebody stands, sits or bends over, and does not lie. */
const upFrom = 0.6;

/**
 * Knees and hips bend one way: where without depth both limbs of one that is up point towards the camera or away from it,
 * they do so together. Of one who lies along the line of sight that is not so, and the picture is taken as it is.
 */
function bendOf(
  [from, fromTrunks]: readonly [PairedJoint, number],
  at: PairedJoint,
  [to, toTrunks]: readonly [PairedJoint, number],
): Signal {
  const flat = angleOf(from, at, to, flexion);
  const [a, b, c] = [sidedJoints[from], sidedJoints[at], sidedJoints[to]];
  return {
    ...flat,
    valueOf: (body, side) => {
      if (body.world || !isUp(body, side)) return flat.valueOf(body, side);
      return flexion(
        angleBetween(
          limbInSpace(body, onSide(b, side), onSide(a, side), fromTrunks),
          limbInSpace(body, onSide(b, side), onSide(c, side), toTrunks),
        ),
      );
    },
  };
}

function isUp({ image, scale }: Body, side: Side): boolean {
  const hip = image[onSide(sidedJoints.hip, side)]?.y ?? 0;
  const shoulder = image[onSide(sidedJoints.shoulder, side)]?.y ?? 0;
  return -(shoulder - hip) >= upFrom * scale;
}

const flexion = (angle: number) => 180 - angle;
const asItIs = (angle: number) => angle;

/** Bend of the knee in degrees. */
export const kneeFlexion = bendOf(['hip', thighLength], 'knee', ['ankle', shinLength]);
/** Bend of the elbow in degrees. */
export const elbowFlexion = angleOf('shoulder', 'elbow', 'wrist', flexion);
/** Bend of the hip, between trunk and thigh, in degrees. */
export const hipFlexion = bendOf(['shoulder', trunkLength], 'hip', ['knee', thighLength]);
/** Lift of the upper arm away from the trunk in degrees, forwards or sideways: 0 hangs, 180 is overhead. */
export const shoulderElevation = angleOf('hip', 'shoulder', 'elbow', asItIs);
/** How far shoulder, hip and ankle are from one line, in degrees. */
export const bodyLineBend = angleOf('shoulder', 'hip', 'ankle', flexion);
