// A figure on the way from one posture to another: limbs keep their lengths, and hands and feet that rest on something stay.
import { bendLimb } from '../body/bend-limb.ts';
import { landmarkCount, landmarks } from '../body/landmarks.ts';
import { adult } from '../body/person.ts';
import {
  cross,
  dot,
  lengthOf,
  middleOf,
  minus,
  plus,
  times,
  turned,
  radians,
  unit,
  vector,
  type Vector,
} from '../body/vector.ts';
import { between, pointOf, type Figure, type LandmarkName } from './figure.ts';

/** A limb that moved less than this rests, in metres. */
const rests = 0.03;

/** A bone turns the shortest way from one direction to another. */
function turnedBone(from: Vector, to: Vector, share: number): Vector {
  const [a, b] = [unit(from), unit(to)];
  const axis = cross(a, b);
  const angle = Math.atan2(lengthOf(axis), dot(a, b)) / radians;
  const around =
    lengthOf(axis) > 1e-6
      ? unit(axis)
      : unit(cross(a, Math.abs(a.x) < 0.9 ? vector(1, 0, 0) : vector(0, 0, 1)));
  return times(turned(a, around, angle * share), lengthOf(from) + (lengthOf(to) - lengthOf(from)) * share);
}

/** @param share 0 is `from`, 1 is `to` */
export function blendFigures(from: Figure, to: Figure, share: number): Figure {
  const points = new Array<Vector>(landmarkCount);
  const follow = (at: Vector, a: Vector, b: Vector) => plus(at, turnedBone(a, b, share));
  const mixed = (a: Vector, b: Vector) => plus(a, minus(b, a), share);
  const hips = [between(from, 'leftHip', 'rightHip'), between(to, 'leftHip', 'rightHip')] as const;
  const shoulders = [
    between(from, 'leftShoulder', 'rightShoulder'),
    between(to, 'leftShoulder', 'rightShoulder'),
  ] as const;
  const root = mixed(hips[0], hips[1]);
  const waist = follow(root, minus(from.waist, hips[0]), minus(to.waist, hips[1]));
  const neck = follow(waist, minus(shoulders[0], from.waist), minus(shoulders[1], to.waist));
  const place = (name: LandmarkName, at: Vector, parents: readonly [Vector, Vector]): Vector => {
    const placed = follow(at, minus(pointOf(from, name), parents[0]), minus(pointOf(to, name), parents[1]));
    points[landmarks[name]] = placed;
    return placed;
  };
  const after = (name: LandmarkName, parent: LandmarkName): Vector =>
    place(name, points[landmarks[parent]] ?? root, [pointOf(from, parent), pointOf(to, parent)]);
  for (const name of Object.keys(landmarks).slice(0, 11) as LandmarkName[]) place(name, neck, shoulders);
  for (const side of ['left', 'right'] as const) {
    const limb = (
      names: readonly [string, string, string],
      upper: number,
      lower: number,
      root_: Vector,
      parents: readonly [Vector, Vector],
    ) => {
      const [first, second, third] = names.map((name) => `${side}${name}`) as [
        LandmarkName,
        LandmarkName,
        LandmarkName,
      ];
      const start = place(first, root_, parents);
      const bent = after(second, first);
      after(third, second);
      const [a, b] = [pointOf(from, third), pointOf(to, third)];
      if (lengthOf(minus(a, b)) > rests) return;
      const { middle, end } = bendLimb(
        start,
        mixed(a, b),
        upper,
        lower,
        minus(bent, middleOf(start, mixed(a, b))),
      );
      points[landmarks[second]] = middle;
      points[landmarks[third]] = end;
    };
    limb(['Shoulder', 'Elbow', 'Wrist'], adult.upperArm, adult.forearm, neck, shoulders);
    limb(['Hip', 'Knee', 'Ankle'], adult.thigh, adult.shank, root, hips);
    for (const tip of ['Pinky', 'Index', 'Thumb']) after(`${side}${tip}` as LandmarkName, `${side}Wrist`);
    for (const tip of ['Heel', 'Toe']) after(`${side}${tip}` as LandmarkName, `${side}Ankle`);
  }
  return { points, waist };
}
