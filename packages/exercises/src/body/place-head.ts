import { landmarks } from './landmarks.ts';
import type { Trunk } from './place-trunk.ts';
import { plus, type Vector } from './vector.ts';

/** Up, forwards and to the side of the point between the shoulders, in metres; ears 0.145 apart as in the recordings. */
const places: readonly (readonly [index: number, up: number, forward: number, left: number])[] = [
  [landmarks.nose, 0.2, 0.13, 0],
  [landmarks.leftEyeInner, 0.235, 0.115, 0.018],
  [landmarks.leftEye, 0.235, 0.112, 0.032],
  [landmarks.leftEyeOuter, 0.235, 0.105, 0.045],
  [landmarks.rightEyeInner, 0.235, 0.115, -0.018],
  [landmarks.rightEye, 0.235, 0.112, -0.032],
  [landmarks.rightEyeOuter, 0.235, 0.105, -0.045],
  [landmarks.leftEar, 0.215, 0.02, 0.072],
  [landmarks.rightEar, 0.215, 0.02, -0.072],
  [landmarks.mouthLeft, 0.16, 0.115, 0.025],
  [landmarks.mouthRight, 0.16, 0.115, -0.025],
];

/** Writes the face's landmarks. */
export function placeHead({ axes, at }: Trunk['head'], into: Vector[]): void {
  for (const [index, up, forward, left] of places) {
    into[index] = plus(plus(plus(at, axes.up, up), axes.forward, forward), axes.left, left);
  }
}
