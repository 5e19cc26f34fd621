// A mirrored picture, as selfie cameras show it: everything is on the other side, and the finder takes left for right.
import type { PoseFrame } from './pose-frame.ts';

/** Of MediaPipe's 33: the eyes, the ears, the mouth, then left and right in turn. */
const otherOf33 = [0, 4, 5, 6, 1, 2, 3, 8, 7, 10, 9];
const limbsOf33 = 11;

/** Where the same joint of the other side is among 33 or 17 points. */
function otherSide(index: number, points: number): number {
  if (points === 33 && index < limbsOf33) return otherOf33[index] ?? index;
  // MoveNet's nose stands alone; in both orders the left joint has an odd number and the right one follows it.
  if (index === 0) return 0;
  return index % 2 === 1 ? index + 1 : index - 1;
}

type Point = readonly [x: number, y: number, z: number, seen: number];

function exchange(points: readonly Point[] | null, flip: (x: number) => number): readonly Point[] | null {
  if (points === null) return null;
  return points.map((point, index) => {
    const [x, y, z, seen] = points[otherSide(index, points.length)] ?? point;
    return [flip(x), y, z, seen];
  });
}

/** The frame as a camera that does not mirror would have shown it. Done twice it is the frame again, to rounding. */
export function unmirrorFrame(frame: PoseFrame): PoseFrame {
  const { landmarks, world } = frame;
  return {
    ...frame,
    landmarks: exchange(landmarks, (x) => 1 - x),
    ...(world === undefined ? {} : { world: exchange(world, (x) => -x) }),
  };
}
