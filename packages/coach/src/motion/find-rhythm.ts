// Looks for a movement that repeats in the last seconds: principal motion, then cycles along it that are alike in the whole pose.

import type { MotionSample } from './measure-motion.ts';
import { findAxis, placesOn, type MotionAxis } from './motion-axis.ts';
import type { Excursion } from '../reps/phase-machine.ts';
import { distance, meanShape, shapeOf, spread, type CycleShape } from './cycle-shape.ts';
import { valueAtRank } from '../statistics/value-at-rank.ts';
import { findCycles } from './find-cycles.ts';
import { isExercise } from './is-exercise.ts';
import type { Course, Rhythm } from './rhythm.ts';

/** Quick movements are found in a short window before they drown in what came earlier, slow ones need a long one. */
const shortMs = 5000;
/** Of these one is looked at each time, in turn. */
const longMs = [9000, 16_000, 24_000] as const;
/** The axis is found on at most about this many rows, evenly spread. */
const rowsForAxis = 60;
const fewestSamples = 12;
/** What makes a rhythm. */
export interface RhythmNeeds {
  /** How many repetitions must be alike. */
  readonly cycles: number;
  /** What share of their own change they must have in common. */
  readonly agreement: number;
  /** Share of all change that must happen along one axis: whoever fidgets moves every way. */
  readonly share: number;
  /** Whether they must be as large as an exercise. */
  readonly large: boolean;
  /** Whether every second one may be alike instead: of limbs that work in turn each side's look alike, seen from the side it is on. */
  readonly inTurn: boolean;
}

/** Between the longest and the shortest of them, and between their ranges. */
const durationRatio = 2;
const rangeRatio = 1.8;

/** Finds what repeats and has just been repeated, at the `look`th look; null where nothing does. */
export function findRhythm(window: readonly MotionSample[], look: number, needs: RhythmNeeds): Rhythm | null {
  const nowMs = window.at(-1)?.tMs ?? 0;
  const lengthMs = nowMs - (window[0]?.tMs ?? 0);
  const useful = longMs.filter((_, i) => lengthMs > (longMs[i - 1] ?? shortMs));
  const long = useful[look % Math.max(1, useful.length)];
  let best: Rhythm | null = null;
  for (const ms of long === undefined ? [shortMs] : [shortMs, long]) {
    const part = since(window, nowMs - ms);
    const found = part.length >= fewestSamples ? rhythmIn(part, needs) : null;
    if (found !== null && found.agreement > (best?.agreement ?? 0)) best = found;
  }
  return best;
}

/** The rows from a moment on. */
function since(window: readonly MotionSample[], fromMs: number): readonly MotionSample[] {
  let first = window.length;
  while (first > 0 && (window[first - 1]?.tMs ?? 0) >= fromMs) first -= 1;
  return first === 0 ? window : window.slice(first);
}

function rhythmIn(window: readonly MotionSample[], needs: RhythmNeeds): Rhythm | null {
  const every = Math.ceil(window.length / rowsForAxis);
  const axis = findAxis(window, every);
  if (axis === null || axis.share < needs.share) return null;
  const places = placesOn(axis, window);
  const course = courseOf(axis, places);
  const { cycles } = findCycles(course, window, places);
  const { cycles: count, inTurn } = needs;
  const each = rhythmOf(cycles.slice(-count), course, window, needs);
  if (each !== null || !inTurn) return each;
  const others = cycles.slice(1 - 2 * count).filter((_, i, last) => i % 2 === (last.length - 1) % 2);
  return rhythmOf(others, course, window, needs);
}

/** The rhythm of repetitions that have just been made; null where they are too few or not alike. */
function rhythmOf(
  last: readonly Excursion[],
  course: Course,
  window: readonly MotionSample[],
  needs: RhythmNeeds,
): Rhythm | null {
  const nowMs = window.at(-1)?.tMs ?? 0;
  if (last.length < needs.cycles || !areEven(last, nowMs)) return null;
  const shapes = last.map((cycle) => shapeOf(window, course.axis, cycle));
  const shape = meanShape(shapes);
  const agreement = agreementOf(shapes, shape);
  if (agreement < needs.agreement || (needs.large && !isExercise(course.axis, shape))) return null;
  const durations = last.map(({ startMs, endMs }) => endMs - startMs).sort((a, b) => a - b);
  return { ...course, startMs: last[0]?.startMs ?? nowMs, shape, durationMs: durations[1] ?? 0, agreement };
}

/** Between which ends the movement goes: it rests where it dwells. */
function courseOf(axis: MotionAxis, places: Float64Array): Course {
  const ranked = Array.from(places);
  const at = (share: number) => valueAtRank(ranked, Math.floor((ranked.length - 1) * share));
  const [low, middle, high] = [at(0.05), at(0.5), at(0.95)];
  return middle - low <= high - middle
    ? { axis, rest: low, range: high - low }
    : { axis, rest: high, range: low - high };
}

/** Whether repetitions that have just been made are about as long and as large as each other. */
function areEven(cycles: readonly Excursion[], nowMs: number): boolean {
  const durations = cycles.map(({ startMs, endMs }) => endMs - startMs);
  const ranges = cycles.map(({ low, high }) => high - low);
  const [longest, shortest] = [Math.max(...durations), Math.min(...durations)];
  const endMs = cycles.at(-1)?.endMs ?? 0;
  return (
    nowMs - endMs <= Math.max(1000, longest) &&
    longest <= durationRatio * shortest &&
    Math.max(...ranges) <= rangeRatio * Math.min(...ranges)
  );
}

/** 1 where all are the same, 0 where they differ as much as the poses within one. */
function agreementOf(shapes: readonly CycleShape[], mean: CycleShape): number {
  const within = shapes.reduce((sum, shape) => sum + distance(shape, mean), 0) / (shapes.length - 1);
  const own = spread(mean);
  return own > 0 ? 1 - within / own : 0;
}
