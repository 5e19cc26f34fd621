// Looks for a movement that repeats in the last seconds: principal motion, then cycles along it that are alike in the whole pose.

import { findAxis, placesOn } from './motion-axis.ts';
import { countRows, rowsSince, startOfRow, timeOfRow, type MotionRows } from './motion-rows.ts';
import type { Excursion } from '../reps/phase-machine.ts';
import { distance, meanShape, shapeOf, spread, type CycleShape } from './cycle-shape.ts';
import { findCycles } from './find-cycles.ts';
import { extentOf, isExercise, type SizedSides } from './is-exercise.ts';
import { isBouncing, isOnTheMove } from './moved-feet.ts';
import { mirroredCycles } from './mirrored-cycles.ts';
import { inRow } from './motion-row.ts';
import { coursesOf, type Course, type Rhythm } from './rhythm.ts';

/** Quick movements are found in a short window before they drown in what came earlier, slow ones need a long one. */
const shortMs = 5000;
/** Of these one is looked at each time, in turn. */
const longMs = [9000, 16_000, 24_000] as const;
/** The axis is found on at most about this many rows, evenly spread. */
const rowsForAxis = 60;
const fewestSamples = 12;
/** A way for repetitions that have just been made to be a rhythm. */
export interface RhythmNeeds {
  /**
   * Which must be alike: each the one before, or every second one, as of limbs that work in turn each side's looks alike, seen from
   * the side it is on; of those one side's are enough, or both sides' must be, each among themselves; or each, where they go to one
   * side and to the other in turn, but for that.
   */
  readonly alike: 'each' | 'one side' | 'both sides' | 'mirrored';
  /** How many of each that must be alike. */
  readonly cycles: number;
  /** What share of their own change they must have in common. */
  readonly agreement: number;
  /** Share of all change that must happen along one axis: whoever fidgets moves every way. */
  readonly share: number;
  /** How large they must be; 1 is the least exercise. */
  readonly size: number;
  /** How long they may stay at one place, in ms: what is held is a stretch. */
  readonly heldMs: number;
  /** Whether it goes for those alone who lie: of them nobody sways. */
  readonly isLying?: true;
  /** Whether it may rest at the likelier end alone, or, where it dwells at neither, at the one from which enough are seen first. */
  readonly isEitherWay?: boolean;
  /** Whose size is asked for. */
  readonly sides?: SizedSides;
  /** How far a joint must bend, in degrees: who turns or shifts as a whole bends none. */
  readonly leastBend?: number;
  /** Between the longest and the shortest time from one far end to the next. */
  readonly paceRatio?: number;
  /** Whether it is none of whoever walks, runs, dances or hops meanwhile. */
  readonly isOnTheSpot?: true;
}

/** Where the exercise was named, one limb may do it while the other is still. */
export const aloneNeeds = { sides: 'alone', isOnTheSpot: true } as const;

/** Repetitions of a set that goes on without a pause differ in pace by less than this. */
const evenPace = 1.4;
/** Counters in use elsewhere take 15 to 18 degrees as the least movement. */
const leastBend = 18;
/** Somewhat less than that bend, and somewhat less than half a trunk length beside it. */
const leastSize = 0.4;
const small = {
  ...aloneNeeds,
  alike: 'each',
  share: 0.5,
  size: leastSize,
  heldMs: Infinity,
  paceRatio: evenPace,
} as const;
/** Where the exercise was named, small ones count, too, at an even pace. */
export const smallNeeds: RhythmNeeds = { ...small, cycles: 5, agreement: 0.75, leastBend };
/** Nobody sways on the floor: of whoever lies fewer do, and less alike. */
export const smallLyingNeeds: RhythmNeeds = { ...small, cycles: 4, agreement: 0.5, isLying: true };

/** What is done lying may be small, where hardly anything else moves and four are much alike. */
export const lyingNeeds: RhythmNeeds = {
  alike: 'each',
  cycles: 4,
  agreement: 0.85,
  share: 0.8,
  size: 0.5,
  heldMs: Infinity,
  isLying: true,
};

/** Between the longest and the shortest of them. */
const durationRatio = 2;
/** Between their ranges, and between those of two sides, of which one is farther from the camera. */
const rangeRatio = 1.8;
const betweenSides = 2.5;

/**
 * Finds what repeats and has just been repeated, at the `look`th look; null where nothing does.
 * @param enough of what is as much alike in the short window nobody asks whether it is more so in a long one
 */
export function findRhythm(
  window: MotionRows,
  look: number,
  ways: readonly RhythmNeeds[],
  enough = 1,
): Rhythm | null {
  const nowMs = timeOfRow(window, -1);
  const lengthMs = nowMs - timeOfRow(window, 0);
  const useful = longMs.filter((_, i) => lengthMs > (longMs[i - 1] ?? shortMs));
  const long = useful[look % Math.max(1, useful.length)];
  let best: Rhythm | null = null;
  for (const ms of long === undefined ? [shortMs] : [shortMs, long]) {
    const part = rowsSince(window, nowMs - ms);
    const found = countRows(part) >= fewestSamples ? rhythmIn(part, ways) : null;
    if (found !== null && found.agreement > (best?.agreement ?? 0)) best = found;
    if (best !== null && best.agreement >= enough) break;
  }
  return best;
}

function rhythmIn(window: MotionRows, ways: readonly RhythmNeeds[]): Rhythm | null {
  const every = Math.ceil(countRows(window) / rowsForAxis);
  const axis = findAxis(window, every);
  const possible = ways.filter(
    ({ share, isLying = false }) => axis !== null && axis.share >= share && (!isLying || lies(window)),
  );
  if (axis === null || possible.length === 0) return null;
  const places = placesOn(axis, window);
  const shapes = new Map<Excursion, CycleShape>();
  for (const [i, course] of coursesOf(axis, places).entries()) {
    const likely = i === 0 ? possible : possible.filter(({ isEitherWay = false }) => isEitherWay);
    if (likely.length === 0) break;
    const straight = { course, places, cycles: findCycles(course, window, places).cycles };
    for (const needs of likely) {
      const seen = needs.alike === 'mirrored' ? mirroredCycles(axis, window, every, needs.cycles) : straight;
      const found = seen && rhythmOf(groupsOf(seen.cycles, needs), seen, window, needs, shapes);
      if (found !== null) return found;
    }
  }
  return null;
}

/** From this lean of the trunk on, in degrees, somebody lies, or is on their hands. */
const lyingFrom = 55;

function lies(window: MotionRows): boolean {
  const rows = countRows(window);
  let lean = 0;
  for (let row = 0; row < rows; row++) lean += window.numbers[startOfRow(window, row) + inRow.lean] ?? 0;
  return lean >= lyingFrom * rows;
}

/** The last repetitions in groups that must be alike. */
function groupsOf(
  cycles: readonly Excursion[],
  { alike, cycles: count }: RhythmNeeds,
): readonly (readonly Excursion[])[] {
  if (alike === 'each' || alike === 'mirrored') return [cycles.slice(-count)];
  const [last, before] = [everySecond(cycles.slice(-2 * count)), everySecond(cycles.slice(-2 * count, -1))];
  return alike === 'one side' ? [last] : [last, before];
}

/** Those of the side that moved last. */
function everySecond(cycles: readonly Excursion[]): readonly Excursion[] {
  return cycles.filter((_, i) => i % 2 === (cycles.length - 1) % 2);
}

/**
 * The rhythm of groups of repetitions that have just been made, each alike among themselves; null where they are too few or not alike.
 * @param known shapes of repetitions, to which it adds: most ways look at the same ones
 */
function rhythmOf(
  groups: readonly (readonly Excursion[])[],
  { course, places }: { readonly course: Course; readonly places: readonly number[] },
  window: MotionRows,
  needs: RhythmNeeds,
  known: Map<Excursion, CycleShape>,
): Rhythm | null {
  const all = groups.flat();
  if (all.some(({ stillMs }) => stillMs > needs.heldMs)) return null;
  const ratio = groups.length > 1 ? betweenSides : rangeRatio;
  if (
    groups.some(({ length }) => length < needs.cycles) ||
    !areEven(all, ratio) ||
    !areRecent(all, timeOfRow(window, -1)) ||
    !areEvenlyPaced(all, needs.paceRatio)
  )
    return null;
  const shapes: CycleShape[] = [];
  let agreement = 1;
  for (const group of groups) {
    const own = group.map((cycle) => {
      const seen = known.get(cycle) ?? shapeOf(window, course.axis, places, cycle);
      known.set(cycle, seen);
      return seen;
    });
    const shape = meanShape(own);
    shapes.push(shape);
    agreement = Math.min(agreement, agreementOf(own, shape));
  }
  if (agreement < needs.agreement || !isExercise(course.axis, shapes, needs.size, needs.sides)) return null;
  const { leastBend = 0 } = needs;
  if (leastBend > 0 && shapes.some((shape) => extentOf(course.axis, shape).bend < leastBend)) return null;
  // Last, as it costs most.
  if (needs.isOnTheSpot === true && all.some((cycle) => goes(cycle, window))) return null;
  const durations = durationsOf(all).sort((a, b) => a - b);
  const startMs = Math.min(...all.map((cycle) => cycle.startMs));
  return { ...course, startMs, shapes, durationMs: durations[1] ?? 0, agreement };
}

/** Whether the last of them has just ended. */
function areRecent(cycles: readonly Excursion[], nowMs: number): boolean {
  const endMs = Math.max(...cycles.map((cycle) => cycle.endMs));
  return nowMs - endMs <= Math.max(1000, ...durationsOf(cycles));
}

/** Whether they are about as long and as large as each other. */
function areEven(cycles: readonly Excursion[], ratio: number): boolean {
  const durations = durationsOf(cycles);
  const ranges = cycles.map(({ low, high }) => high - low);
  return (
    Math.max(...durations) <= durationRatio * Math.min(...durations) &&
    Math.max(...ranges) <= ratio * Math.min(...ranges)
  );
}

/** Whether each follows the one before it as soon as the others do. */
function areEvenlyPaced(cycles: readonly Excursion[], ratio = Infinity): boolean {
  const peaks = cycles.map(({ peakMs }) => peakMs).sort((a, b) => a - b);
  const between = peaks.slice(1).map((peakMs, i) => peakMs - (peaks[i] ?? 0));
  return Math.max(...between) <= ratio * Math.min(...between);
}

function goes({ startMs, endMs }: Excursion, window: MotionRows): boolean {
  return isOnTheMove(window, startMs, endMs) || isBouncing(window, startMs, endMs);
}

function durationsOf(cycles: readonly Excursion[]): number[] {
  return cycles.map(({ startMs, endMs }) => endMs - startMs);
}

/** 1 where all are the same, 0 where they differ as much as the poses within one. */
function agreementOf(shapes: readonly CycleShape[], mean: CycleShape): number {
  const within = shapes.reduce((sum, shape) => sum + distance(shape, mean), 0) / (shapes.length - 1);
  const own = spread(mean);
  return own > 0 ? 1 - within / own : 0;
}
