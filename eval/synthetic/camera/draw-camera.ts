import { middleOf, vector, type Vector } from '@spotter/exercises/body/vector';
import type { Random } from '../random.ts';
import { cameraAround, lookThrough, pictureOf, type Camera, type ViewName } from './camera.ts';

/** Width over height: phones upright and lying, webcams, square crops. */
const aspects = [9 / 16, 9 / 16, 3 / 4, 16 / 9, 4 / 3, 1] as const;

/** Vertical field of a phone's or webcam's picture: about 60 to 65 degrees along the long side. */
const fieldOf = (aspect: number) => (aspect < 1 ? 62 : 42);

/** A camera that shows the whole of a movement from a view, as people set theirs up: 0.4 to 1.5 m high, not quite square. */
export function drawCamera(random: Random, view: ViewName, points: readonly Vector[]): Camera {
  const aspect = random.oneOf(aspects);
  const fill = random.between(0.62, 0.88);
  const azimuthDeg = azimuthOf(random, view);
  const elevationDeg = random.between(-4, 16);
  const towards = middleOfBox(points);
  const picture = { verticalFieldDeg: fieldOf(aspect), aspect };
  let distance = 3;
  for (let round = 0; round < 8; round++) {
    const camera = cameraAround(towards, { azimuthDeg, elevationDeg, distance }, picture);
    distance = Math.max(1.2, (distance * widestOn(camera, points)) / fill);
  }
  return cameraAround(towards, { azimuthDeg, elevationDeg, distance }, picture);
}

function azimuthOf(random: Random, view: ViewName): number {
  const side = random.oneOf([1, -1]);
  if (view === 'front') return random.between(-14, 14);
  if (view === 'back') return 180 + random.between(-14, 14);
  if (view === 'side') return side * random.between(78, 102);
  return side * random.between(38, 52);
}

/** Share of the picture's width or height that the points take, whichever is more. */
function widestOn(camera: Camera, points: readonly Vector[]): number {
  const [look, onPicture] = [lookThrough(camera), pictureOf(camera)];
  let widest = 0;
  for (const point of points) {
    const { x, y } = onPicture(look(point));
    widest = Math.max(widest, 2 * Math.abs(x - 0.5), 2 * Math.abs(y - 0.5));
  }
  return widest;
}

function middleOfBox(points: readonly Vector[]): Vector {
  const ends = (of: (point: Vector) => number) => {
    let [least, most] = [Infinity, -Infinity];
    for (const point of points) {
      least = Math.min(least, of(point));
      most = Math.max(most, of(point));
    }
    return [least, most] as const;
  };
  const [x, y, z] = [ends((p) => p.x), ends((p) => p.y), ends((p) => p.z)];
  return middleOf(vector(x[0], y[0], z[0]), vector(x[1], y[1], z[1]));
}
