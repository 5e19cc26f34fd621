// A pinhole camera around the person.

import {
  cross,
  minus,
  plus,
  radians,
  times,
  unit,
  vector,
  type Vector,
} from '@spotter/exercises/body/vector';

export interface Camera {
  readonly at: Vector;
  /** Where its picture's middle looks. */
  readonly towards: Vector;
  readonly verticalFieldDeg: number;
  /** Width over height of the picture. */
  readonly aspect: number;
}

/** From where the person is seen; `back` shows what `front` shows, from behind. */
export type ViewName = 'front' | 'back' | 'side' | 'oblique';

/** A point as the camera has it: metres to the right, down and away from it. */
export type Seen = Vector;

/** Turns points of the room into the camera's axes. */
export function lookThrough(camera: Camera): (point: Vector) => Seen {
  const away = unit(minus(camera.towards, camera.at));
  const right = unit(cross(away, vector(0, 1, 0)));
  const down = cross(away, right);
  const { at } = camera;
  return (point) => {
    const [x, y, z] = [point.x - at.x, point.y - at.y, point.z - at.z];
    return vector(
      x * right.x + y * right.y + z * right.z,
      x * down.x + y * down.y + z * down.z,
      x * away.x + y * away.y + z * away.z,
    );
  };
}

/** Gives where a seen point falls in the picture, in fractions of its width and height. */
export function pictureOf({ verticalFieldDeg, aspect }: Camera) {
  const half = Math.tan((verticalFieldDeg / 2) * radians);
  const [wide, high] = [2 * half * aspect, 2 * half];
  return ({ x, y, z }: Seen): { readonly x: number; readonly y: number } => {
    const depth = Math.max(0.05, z);
    return { x: 0.5 + x / depth / wide, y: 0.5 + y / depth / high };
  };
}

/** A camera at a place around a point: azimuth 0 in front of somebody who faces +z, 90 on their left. */
export function cameraAround(
  towards: Vector,
  place: { readonly azimuthDeg: number; readonly elevationDeg: number; readonly distance: number },
  picture: { readonly verticalFieldDeg: number; readonly aspect: number },
): Camera {
  const [azimuth, elevation] = [place.azimuthDeg * radians, place.elevationDeg * radians];
  const direction = vector(
    Math.sin(azimuth) * Math.cos(elevation),
    Math.sin(elevation),
    Math.cos(azimuth) * Math.cos(elevation),
  );
  return { at: plus(towards, times(direction, place.distance)), towards, ...picture };
}
