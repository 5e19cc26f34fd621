import type { Coach } from '@spotter/coach/coach';
import type { CoachSettings } from '@spotter/coach/step/coach-settings';
import type { PoseFrame } from '@spotter/coach/pose/pose-frame';
import { baselineAngle, baselineAngles } from './baselines/baseline-angles.ts';
import { countByOneThreshold, countByTwoThresholds } from './baselines/count-by-thresholds.ts';
import { countWith } from './count-recording.ts';
import { coachesFor } from './counting/coaches-for.ts';
import { describeRepetitions } from './counting/describe-repetitions.ts';
import { recogniseRecording } from './recognise-recording.ts';
import { notRun, type Run } from './result.ts';

/** Runs the engine and the baselines on frames. The exercise's name and the frames are all they are given. */
export function runRecording(
  exercise: string,
  frames: readonly PoseFrame[],
  settings: CoachSettings = {},
): Run {
  const baselines = runBaselines(exercise, frames);
  const runs = coachesFor(exercise, settings).map((coach) => timed(coach, frames));
  const [most] = runs.toSorted((a, b) => b.count.counted - a.count.counted);
  if (!most) throw new Error(`nobody counts ${exercise}`);
  const repetitions = describeRepetitions(most.specification, frames, most.count.events);
  const told = most.count.events.flatMap((event) =>
    event.type === 'partial_repetition' ? event.faults.map(({ rule }) => rule) : [],
  );
  const faults = [...new Set([...repetitions.flatMap((repetition) => repetition.faults), ...told])];
  const showing = (fault: string) => repetitions.filter((repetition) => repetition.faults.includes(fault));
  return {
    ...notRun,
    counter: most.specification.key,
    counted: most.count.counted,
    counted_by: Object.fromEntries(
      runs.map(({ specification, count }) => [specification.key, count.counted]),
    ),
    partial: most.count.partial,
    repetitions,
    faults,
    fault_reps: Object.fromEntries(
      faults.map((fault) => [fault, showing(fault).map(({ number }) => number)]),
    ),
    recognised: recogniseRecording(frames),
    baselines,
    frames: frames.length * runs.length,
    ms: runs.reduce((sum, { ms }) => sum + ms, 0),
  };
}

function timed(coach: Coach, frames: readonly PoseFrame[]) {
  const startedMs = performance.now();
  const count = countWith(coach, frames);
  return { specification: coach.specification, count, ms: performance.now() - startedMs };
}

/** For `none` each baseline's largest count over all exercises, as for the engine. */
function runBaselines(exercise: string, frames: readonly PoseFrame[]): Run['baselines'] {
  const own = baselineAngle(exercise);
  const angles = exercise === 'none' ? baselineAngles : own ? [own] : [];
  const most = (count: typeof countByOneThreshold) =>
    angles.length === 0 ? null : Math.max(...angles.map((angle) => count(angle, frames)));
  return { two_thresholds: most(countByTwoThresholds), one_threshold: most(countByOneThreshold) };
}
