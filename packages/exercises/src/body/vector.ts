// Vectors and turned frames in metres: x to the person's left, y up, z forwards, before any turn.

export interface Vector {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

/** Three axes at right angles that a body part carries with it. */
export interface Axes {
  readonly left: Vector;
  readonly up: Vector;
  readonly forward: Vector;
}

export const radians = Math.PI / 180;

export const upright: Axes = {
  left: { x: 1, y: 0, z: 0 },
  up: { x: 0, y: 1, z: 0 },
  forward: { x: 0, y: 0, z: 1 },
};

export const vector = (x: number, y: number, z: number): Vector => ({ x, y, z });

export const plus = (a: Vector, b: Vector, share = 1): Vector => ({
  x: a.x + b.x * share,
  y: a.y + b.y * share,
  z: a.z + b.z * share,
});

export const minus = (a: Vector, b: Vector): Vector => plus(a, b, -1);

export const times = (a: Vector, factor: number): Vector => ({
  x: a.x * factor,
  y: a.y * factor,
  z: a.z * factor,
});

export const dot = (a: Vector, b: Vector): number => a.x * b.x + a.y * b.y + a.z * b.z;

export const cross = (a: Vector, b: Vector): Vector => ({
  x: a.y * b.z - a.z * b.y,
  y: a.z * b.x - a.x * b.z,
  z: a.x * b.y - a.y * b.x,
});

export const lengthOf = (a: Vector): number => Math.hypot(a.x, a.y, a.z);

export const unit = (a: Vector): Vector => times(a, 1 / Math.max(1e-12, lengthOf(a)));

export const middleOf = (a: Vector, b: Vector): Vector => times(plus(a, b), 0.5);

/** Turns a vector around an axis of length 1, by the right-hand rule (Rodrigues). */
export function turned(a: Vector, axis: Vector, degrees: number): Vector {
  const [cosine, sine] = [Math.cos(degrees * radians), Math.sin(degrees * radians)];
  const along = times(axis, dot(axis, a) * (1 - cosine));
  return plus(plus(times(a, cosine), cross(axis, a), sine), along);
}

/** Turns axes around one of their own. */
export function turnedAxes(axes: Axes, around: keyof Axes, degrees: number): Axes {
  const axis = axes[around];
  return {
    left: turned(axes.left, axis, degrees),
    up: turned(axes.up, axis, degrees),
    forward: turned(axes.forward, axis, degrees),
  };
}
