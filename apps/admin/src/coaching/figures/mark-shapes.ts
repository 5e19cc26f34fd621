import { pointOf, type Point } from './figure-joints.ts';
import type { Mark } from './signal-marks.ts';

/** What is drawn over the figure: an arc where an angle is meant, lines to what it is measured against, an arrow for a distance. */
export interface MarkShapes {
  readonly limbs: readonly (readonly [Point, Point])[];
  readonly guides: readonly (readonly [Point, Point])[];
  /** An SVG path, closed to a slice. */
  readonly slice: string | null;
  readonly arrow: readonly [Point, Point] | null;
}

const radius = 15;
const guideLength = 24;

function unit(from: Point, to: Point): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
}

function along(from: Point, way: Point, length: number): Point {
  return { x: from.x + way.x * length, y: from.y + way.y * length };
}

function rounded({ x, y }: Point): string {
  return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
}

/** The slice between two directions, the shorter way round. */
function sliceOf(at: Point, one: Point, other: Point): string {
  const from = along(at, one, radius);
  const to = along(at, other, radius);
  const sweep = one.x * other.y - one.y * other.x > 0 ? 1 : 0;
  return `M ${at.x} ${at.y} L ${rounded(from)} A ${radius} ${radius} 0 0 ${sweep} ${rounded(to)} Z`;
}

function between(at: Point, guide: Point, limb: Point, limbs: MarkShapes['limbs']): MarkShapes {
  return {
    limbs,
    guides: [[at, along(at, guide, guideLength)]],
    slice: sliceOf(at, guide, limb),
    arrow: null,
  };
}

export function markShapes(mark: Mark): MarkShapes {
  if ('bend' in mark) {
    const [a, b, c] = [pointOf(mark.bend[0]), pointOf(mark.bend[1]), pointOf(mark.bend[2])];
    return between(b, unit(a, b), unit(b, c), [
      [a, b],
      [b, c],
    ]);
  }
  if ('angle' in mark) {
    const [a, b, c] = [pointOf(mark.angle[0]), pointOf(mark.angle[1]), pointOf(mark.angle[2])];
    return {
      limbs: [
        [b, a],
        [b, c],
      ],
      guides: [],
      slice: sliceOf(b, unit(b, a), unit(b, c)),
      arrow: null,
    };
  }
  if ('lean' in mark) {
    const [lower, upper] = [pointOf(mark.lean[0]), pointOf(mark.lean[1])];
    const vertical = { x: 0, y: mark.hanging ? 1 : -1 };
    return between(lower, vertical, unit(lower, upper), [[lower, upper]]);
  }
  if ('tilt' in mark) {
    const [from, to] = [pointOf(mark.tilt[0]), pointOf(mark.tilt[1])];
    return between(from, { x: 1, y: 0 }, unit(from, to), [[from, to]]);
  }
  const isHeight = 'height' in mark;
  const [from, to] = (isHeight ? mark.height : mark.reach).map(pointOf) as [Point, Point];
  // Beside the figure, so that the arrow does not hide in it.
  const arrow: readonly [Point, Point] = isHeight
    ? [
        { x: 92, y: from.y },
        { x: 92, y: to.y },
      ]
    : [
        { x: from.x, y: 6 },
        { x: to.x, y: 6 },
      ];
  return {
    limbs: [],
    guides: [
      [from, arrow[0]],
      [to, arrow[1]],
    ],
    slice: null,
    arrow,
  };
}
