// Angles at joints, as flexion: 0 is straight, more is more bent.

import { angleAt, angleBetween } from '../geometry/angles.ts';
import { between } from '../geometry/vector.ts';
import { type Body, bodyScale } from '../pose/body.ts';
import { sidedJoints, type PairedJoint } from '../pose/joints.ts';
import { limbInSpace, shinLength, thighLength, trunkLength } from './limb-in-space.ts';
import { reading, type Signal } from './reading.ts';

function angleOf(
  from: PairedJoint,
  at: PairedJoint,
  to: PairedJoint,
  convert: (angle: number) => number,
): Signal {
  return (body: Body, side) => {
    const [a, b, c] = [sidedJoints[from][side], sidedJoints[at][side], sidedJoints[to][side]];
    return reading(body, convert(angleAt(body.world ?? body.image, a, b, c)), [a, b, c]);
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
  return (body, side) => {
    const { image, world } = body;
    const trunk = between(image, sidedJoints.hip[side], sidedJoints.shoulder[side]);
    if (world || -trunk.y < upFrom * bodyScale(image)) return flat(body, side);
    const [a, b, c] = [sidedJoints[from][side], sidedJoints[at][side], sidedJoints[to][side]];
    const angle = angleBetween(limbInSpace(body, b, a, fromTrunks), limbInSpace(body, b, c, toTrunks));
    return reading(body, flexion(angle), [a, b, c]);
  };
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
