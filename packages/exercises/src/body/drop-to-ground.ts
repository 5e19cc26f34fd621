import { landmarks } from './landmarks.ts';
import type { Person } from './person.ts';
import { placeBody } from './place-body.ts';
import type { Posture } from './posture.ts';
import { plus, vector } from './vector.ts';

const soles = [landmarks.leftHeel, landmarks.rightHeel, landmarks.leftToe, landmarks.rightToe];

/** Moves a posture with free legs up or down until the lower foot touches the ground, or a height over it. */
export function dropToGround(person: Person, posture: Posture, height = 0): Posture {
  const points = placeBody(person, posture);
  const lowest = Math.min(...soles.map((index) => points[index]?.y ?? 0));
  const at = plus(posture.pelvis.at, vector(0, height - lowest, 0));
  return { ...posture, pelvis: { ...posture.pelvis, at } };
}
