import { oneEuro, type OneEuroState } from '../filters/one-euro.ts';
import type { MotionSample } from './measure-motion.ts';
import { advanceMachine, startMachine, type Excursion, type MachineState } from '../reps/phase-machine.ts';
import { defaultTuning } from '../reps/tuning.ts';
import { placesOn } from './motion-axis.ts';
import { alongCourse, onCourse, rhythmLimits, type Course } from './rhythm.ts';

/** A movement along a course as it is followed; plain data, which each frame changes in place. */
export interface CycleTrack {
  readonly filter: OneEuroState;
  readonly machine: MachineState;
}

/** Begins to follow a course. */
export function startCycles(
  course: Course,
  { tMs, values }: Pick<MotionSample, 'tMs' | 'values'>,
): CycleTrack {
  return startAt(tMs, alongCourse(course, values));
}

/** Follows a course by one frame, and tells of the repetition that ended with it. */
export function followCycles(
  track: CycleTrack,
  course: Course,
  { tMs, values }: Pick<MotionSample, 'tMs' | 'values'>,
): Excursion | null {
  return followValue(track, tMs, alongCourse(course, values));
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
  window: readonly MotionSample[],
  places = placesOn(course.axis, window),
): { track: CycleTrack | null; cycles: readonly Excursion[] } {
  let track: CycleTrack | null = null;
  const cycles: Excursion[] = [];
  const along = places.map((place) => onCourse(course, place));
  for (let i = 0; i < window.length; i++) {
    const tMs = window[i]?.tMs ?? 0;
    const value = withoutLeap(along[i - 1], along[i] ?? 0, along[i + 1]);
    if (track === null) {
      track = startAt(tMs, value);
      continue;
    }
    const ended = followValue(track, tMs, value);
    if (ended !== null) cycles.push(ended);
  }
  return { track, cycles };
}

/** No limb gets so far out and back between two frames, in ranges: a single one in which the finder saw something else. */
const leap = 0.6;

/** A value, or what lies between its neighbours where it leaps. */
function withoutLeap(before: number | undefined, value: number, after: number | undefined): number {
  if (before === undefined || after === undefined) return value;
  const above = value - Math.max(before, after);
  const below = Math.min(before, after) - value;
  return Math.max(above, below) > leap ? (before + after) / 2 : value;
}
