import { oneEuro, type OneEuroState } from '../filters/one-euro.ts';
import type { MotionSample } from './measure-motion.ts';
import { advanceMachine, startMachine, type Excursion, type MachineState } from '../reps/phase-machine.ts';
import { defaultTuning } from '../reps/tuning.ts';
import { alongCourse, rhythmLimits, type Course } from './rhythm.ts';

/** A movement along a course as it is followed; plain data. */
export interface CycleTrack {
  readonly filter: OneEuroState;
  readonly machine: MachineState;
}

/** Follows a course by one frame, and tells of the repetition that ended with it. */
export function followCycles(
  track: CycleTrack | null,
  course: Course,
  { tMs, values }: Pick<MotionSample, 'tMs' | 'values'>,
): { track: CycleTrack; ended: Excursion | null } {
  return followValue(track, tMs, alongCourse(course, values));
}

function followValue(
  track: CycleTrack | null,
  tMs: number,
  value: number,
): { track: CycleTrack; ended: Excursion | null } {
  const filter = oneEuro(track?.filter ?? null, tMs, value, defaultTuning);
  if (track === null)
    return { track: { filter, machine: startMachine(tMs, filter.value, null) }, ended: null };
  const { state: machine, ended } = advanceMachine(track.machine, tMs, filter.value, rhythmLimits);
  return { track: { filter, machine }, ended: ended?.kind === 'repetition' ? ended : null };
}

/** All repetitions of a window, and where the movement stands at its end. */
export function findCycles(
  course: Course,
  window: readonly MotionSample[],
): { track: CycleTrack | null; cycles: readonly Excursion[] } {
  let track: CycleTrack | null = null;
  const cycles: Excursion[] = [];
  const along = window.map(({ values }) => alongCourse(course, values));
  for (const [i, { tMs }] of window.entries()) {
    const value = withoutLeap(along[i - 1], along[i] ?? 0, along[i + 1]);
    const followed = followValue(track, tMs, value);
    track = followed.track;
    if (followed.ended !== null) cycles.push(followed.ended);
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
