// A pinhole camera around the person.

import {
  cross,
  dot,
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
  return (point) => {
    const from = minus(point, camera.at);
    return vector(dot(from, right), dot(from, down), dot(from, away));
  };
}

/** Where a seen point falls in the picture, in fractions of its width and height. */
export function onPicture(camera: Camera, seen: Seen): { readonly x: number; readonly y: number } {
  const half = Math.tan((camera.verticalFieldDeg / 2) * radians);
  const depth = Math.max(0.05, seen.z);
  return { x: 0.5 + seen.x / depth / (2 * half * camera.aspect), y: 0.5 + seen.y / depth / (2 * half) };
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
