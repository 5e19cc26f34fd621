// A movement that repeats: along which axis, between which ends, and how one repetition of it looks.

import { alongAxis, type MotionAxis } from './motion-axis.ts';
import type { MachineSettings } from '../reps/phase-machine.ts';
import { toBeRanked, valueAtRank } from '../statistics/value-at-rank.ts';
import type { CycleShape } from './cycle-shape.ts';

/** Between which ends along an axis a movement goes. */
export interface Course {
  readonly axis: MotionAxis;
  /** Place of rest along the axis. */
  readonly rest: number;
  /** From rest to the far end along the axis; negative where that lies the other way. */
  readonly range: number;
}

/** What repeats; plain data. */
export interface Rhythm extends Course {
  /** How a repetition looks: the mean of those it was found from, of limbs that work in turn of each side's. */
  readonly shapes: readonly CycleShape[];
  /** When the first of those began. */
  readonly startMs: number;
  /** Duration of a repetition, from start to end. */
  readonly durationMs: number;
  /** How alike those repetitions are, 0 to 1. */
  readonly agreement: number;
}

/** Where the middle of the time lies at least so far from either end, of the way between them, somebody dwells at neither. */
const dwellsAtNeither = 0.3;

/** Between which ends a movement goes, the likelier way first: it rests where it dwells, and where it dwells at neither end, at either. */
export function coursesOf(axis: MotionAxis, places: readonly number[]): readonly [Course, ...Course[]] {
  const ranked = toBeRanked(places);
  const at = (share: number) => valueAtRank(ranked, Math.floor((ranked.length - 1) * share));
  const [low, middle, high] = [at(0.05), at(0.5), at(0.95)];
  const fromLow: Course = { axis, rest: low, range: high - low };
  const fromHigh: Course = { axis, rest: high, range: low - high };
  const [likelier, other] = middle - low <= high - middle ? [fromLow, fromHigh] : [fromHigh, fromLow];
  const isEven = Math.min(middle - low, high - middle) >= dwellsAtNeither * (high - low);
  return isEven ? [likelier, other] : [likelier];
}

/** The limits of the phase machine for a signal that is 0 at rest and 1 at the far end. */
export const rhythmLimits: MachineSettings = {
  minimumRange: 0.5,
  partialRange: 0.3,
  minimumPeak: 0,
  maximumRest: 1.5,
  minimumDurationMs: 200,
  maximumDurationMs: 12_000,
};

/** How far out a row that begins there is on a course: 0 at rest, 1 at the far end. */
export function alongCourse(course: Course, numbers: readonly number[], start: number): number {
  return onCourse(course, alongAxis(course.axis, numbers, start));
}

/** The same of a row whose place along the axis is known. */
export function onCourse({ rest, range }: Course, place: number): number {
  return (place - rest) / range;
}
