// Angles at joints, as flexion: 0 is straight, more is more bent.

import { angleAt } from '../geometry/angle-at.ts';
import type { Body } from '../pose/body.ts';
import { jointIndex, type PairedJoint } from '../pose/joints.ts';
import { reading, type Signal } from './reading.ts';

function angleOf(
  from: PairedJoint,
  at: PairedJoint,
  to: PairedJoint,
  convert: (angle: number) => number,
): Signal {
  return (body: Body, side) => {
    const [a, b, c] = [jointIndex(from, side), jointIndex(at, side), jointIndex(to, side)];
    return reading(body, convert(angleAt(body.world ?? body.image, a, b, c)), [a, b, c]);
  };
}

const flexion = (angle: number) => 180 - angle;
const asItIs = (angle: number) => angle;

/** Bend of the knee in degrees. */
export const kneeFlexion = angleOf('hip', 'knee', 'ankle', flexion);
/** Bend of the elbow in degrees. */
export const elbowFlexion = angleOf('shoulder', 'elbow', 'wrist', flexion);
/** Bend of the hip, between trunk and thigh, in degrees. */
export const hipFlexion = angleOf('shoulder', 'hip', 'knee', flexion);
/** Lift of the upper arm away from the trunk in degrees, forwards or sideways: 0 hangs, 180 is overhead. */
export const shoulderElevation = angleOf('hip', 'shoulder', 'elbow', asItIs);
/** How far shoulder, hip and ankle are from one line, in degrees. */
export const bodyLineBend = angleOf('shoulder', 'hip', 'ankle', flexion);
