import { oneEuro, type OneEuroState } from '../filters/one-euro.ts';
import type { MotionSample } from '../motion/measure-motion.ts';
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
  const filter = oneEuro(track?.filter ?? null, tMs, alongCourse(course, values), defaultTuning);
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
  for (const sample of window) {
    const followed = followCycles(track, course, sample);
    track = followed.track;
    if (followed.ended !== null) cycles.push(followed.ended);
  }
  return { track, cycles };
}
