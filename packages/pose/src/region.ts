// The square of the picture that the landmark model looks at.
import type { Affine } from './affine.ts';
import type { Size } from './rgb-picture.ts';

/**
 * A turned square. `x` and `y` are its middle in fractions of the upright picture, `size` its side as a fraction of the
 * picture's width, `angle` in radians, clockwise on the screen. Plain numbers, so that it can be kept and sent.
 */
export interface Region {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly angle: number;
}

/** A point in fractions of the upright picture. */
export type Point = readonly [x: number, y: number];

/** The side is this much longer than the body's circle (MediaPipe's pose_landmarks_to_roi: scale_x, scale_y). */
const margin = 1.25;

/**
 * The region around a body from its two alignment points: the middle of the hips and a point on the circle that holds
 * the body, straight above the hips when the body is upright (MediaPipe's AlignmentPointsRectsCalculator).
 */
export function regionFromPoints(hips: Point, onCircle: Point, picture: Size): Region {
  const dx = (onCircle[0] - hips[0]) * picture.width;
  const dy = (onCircle[1] - hips[1]) * picture.height;
  const turned = Math.PI / 2 - Math.atan2(-dy, dx);
  return {
    x: hips[0],
    y: hips[1],
    size: (2 * Math.hypot(dx, dy) * margin) / picture.width,
    angle: turned - 2 * Math.PI * Math.floor((turned + Math.PI) / (2 * Math.PI)),
  };
}

/** The square that holds the whole picture, its shorter side centred (the detector's letterbox). */
export function wholePicture(picture: Size): Region {
  return { x: 0.5, y: 0.5, size: Math.max(picture.width, picture.height) / picture.width, angle: 0 };
}

/** From fractions of the region (0 to 1, along its own axes) to pixels of the upright picture. */
export function regionToPicture(region: Region, picture: Size): Affine {
  const side = region.size * picture.width;
  const cos = Math.cos(region.angle) * side;
  const sin = Math.sin(region.angle) * side;
  return {
    xx: cos,
    xy: -sin,
    x0: region.x * picture.width - (cos - sin) / 2,
    yx: sin,
    yy: cos,
    y0: region.y * picture.height - (sin + cos) / 2,
  };
}
