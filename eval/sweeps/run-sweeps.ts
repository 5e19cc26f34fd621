import { signals } from '@spotter/coach/signals/registry';
import type { Specification } from '@spotter/coach/specification/specification';
import type { Progress } from '../progress.ts';
import { readRecording } from '../recording/read-recording.ts';
import type { Result } from '../result.ts';
import { countWith } from '../count-recording.ts';
import { coachesFor } from '../counting/coaches-for.ts';
import { limbs } from './hide-limb.ts';
import { runSweep, type SweepResult, type SweepSubject } from './run-sweep.ts';
import { sweeps } from './sweeps.ts';

/** The clips in which repetitions were counted, with their frames. */
export function sweepSubjects(folder: string, results: readonly Result[]): readonly SweepSubject[] {
  return results.flatMap(({ id, exercise, counted, repetitions }) => {
    const [coach] = coachesFor(exercise);
    if (!coach || exercise === 'none' || counted === null || counted === 0) return [];
    const frames = readRecording(folder, id);
    return [
      {
        id,
        counted,
        repetitions,
        frames,
        by: movedBy(coach.specification),
        count: (changed) => countWith(coach, changed).counted,
      },
    ];
  });
}

/** Arms or legs, by the joints that its repetitions are read from; null where it is both or neither. */
function movedBy({ counting }: Specification): 'arm' | 'leg' | null {
  const joints = new Set(counting.components.flatMap(({ signal }) => signals[signal].joints.left));
  const arms = limbs['left arm'].some((joint) => joints.has(joint));
  const legs = limbs['left leg'].some((joint) => joints.has(joint));
  if (arms === legs) return null;
  return arms ? 'arm' : 'leg';
}

/** Every change over every clip. */
export function runSweeps(subjects: readonly SweepSubject[], progress: Progress): readonly SweepResult[] {
  const results = sweeps.map((sweep) => {
    progress.step(sweep.name);
    return runSweep(sweep, subjects);
  });
  progress.end();
  return results;
}
