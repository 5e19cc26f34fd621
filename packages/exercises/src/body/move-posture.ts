import type { Arm, Leg, Posture } from './posture.ts';
import { plus, turned, vector, type Vector } from './vector.ts';

const up = vector(0, 1, 0);

/** The same posture turned around the vertical through the origin, then moved; planted hands and feet come along. */
export function movePosture(posture: Posture, by: Vector, yawDeg = 0): Posture {
  const place = (point: Vector) => plus(turned(point, up, yawDeg), by);
  const leg = (of: Leg): Leg => (of.kind === 'planted' ? { ...of, toe: place(of.toe) } : of);
  const arm = (of: Arm): Arm =>
    of.kind === 'planted' ? { ...of, wrist: place(of.wrist), elbowTo: turned(of.elbowTo, up, yawDeg) } : of;
  const { pelvis, legs, arms } = posture;
  return {
    ...posture,
    pelvis: { ...pelvis, at: place(pelvis.at), yawDeg: pelvis.yawDeg + yawDeg },
    legs: { left: leg(legs.left), right: leg(legs.right) },
    arms: { left: arm(arms.left), right: arm(arms.right) },
  };
}
