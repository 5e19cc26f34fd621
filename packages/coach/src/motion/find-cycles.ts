import { oneEuro, type OneEuroState } from '../filters/one-euro.ts';
import { advanceMachine, startMachine, type Excursion, type MachineState } from '../reps/phase-machine.ts';
import { defaultTuning } from '../reps/tuning.ts';
import { placesOn } from './motion-axis.ts';
import { inRow } from './motion-row.ts';
import { timeOfRow, type MotionRows } from './motion-rows.ts';
import { alongCourse, onCourse, rhythmLimits, type Course } from './rhythm.ts';

/** A movement along a course as it is followed; plain data, which each frame changes in place. */
export interface CycleTrack {
  readonly filter: OneEuroState;
  readonly machine: MachineState;
}

/** Begins to follow a course, at one row. */
export function startCycles(course: Course, row: readonly number[]): CycleTrack {
  return startAt(row[inRow.tMs] ?? 0, alongCourse(course, row, 0));
}

/** Follows a course by one row, and tells of the repetition that ended with it. */
export function followCycles(track: CycleTrack, course: Course, row: readonly number[]): Excursion | null {
  return followValue(track, row[inRow.tMs] ?? 0, alongCourse(course, row, 0));
}

function startAt(tMs: number, value: number): CycleTrack {
  return { filter: oneEuro(null, tMs, value, defaultTuning), machine: startMachine(tMs, value, null) };
}

function followValue({ filter, machine }: CycleTrack, tMs: number, value: number): Excursion | null {
  oneEuro(filter, tMs, value, defaultTuning);
  const ended = advanceMachine(machine, tMs, filter.value, rhythmLimits);
  return ended?.kind === 'repetition' ? ended : null;
}

/** All repetitions of a window, and where the movement stands at its end; `places` are those of its rows along the axis. */
export function findCycles(
  course: Course,
  window: MotionRows,
  places = placesOn(course.axis, window),
): { track: CycleTrack | null; cycles: readonly Excursion[] } {
  if (places.length === 0) return { track: null, cycles: [] };
  const cycles: Excursion[] = [];
  let value = onCourse(course, places[0] ?? 0);
  let next = onCourse(course, places[1] ?? 0);
  const track = startAt(timeOfRow(window, 0), value);
  for (let i = 1; i < places.length; i++) {
    const before = value;
    value = next;
    if (i + 1 < places.length) next = onCourse(course, places[i + 1] ?? 0);
    const ended = followValue(track, timeOfRow(window, i), withoutLeap(before, value, next));
    if (ended !== null) cycles.push(ended);
  }
  return { track, cycles };
}

/** No limb gets so far out and back between two frames, in ranges: a single one in which the finder saw something else. */
const leap = 0.6;

/** A value, or what lies between its neighbours where it leaps. */
function withoutLeap(before: number, value: number, after: number): number {
  const above = value - Math.max(before, after);
  const below = Math.min(before, after) - value;
  return Math.max(above, below) > leap ? (before + after) / 2 : value;
}
