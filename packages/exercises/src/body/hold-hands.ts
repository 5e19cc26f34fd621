import { landmarks } from './landmarks.ts';
import type { Person } from './person.ts';
import { placeBody } from './place-body.ts';
import type { Arm, Posture } from './posture.ts';
import { middleOf, minus, vector, type Vector } from './vector.ts';

/** The same posture with its hands where they are as places, so that it blends with one whose hands are planted. */
export function holdHands(person: Person, posture: Posture): Posture {
  const points = placeBody(person, posture);
  const point = (index: number): Vector => points[index] ?? vector(0, 0, 0);
  const held = (shift: 0 | 1): Arm => {
    const [shoulder, elbow, wrist] = [
      point(landmarks.leftShoulder + shift),
      point(landmarks.leftElbow + shift),
      point(landmarks.leftWrist + shift),
    ];
    return { kind: 'planted', wrist, elbowTo: minus(elbow, middleOf(shoulder, wrist)) };
  };
  return { ...posture, arms: { left: held(0), right: held(1) } };
}
