import { countWith } from '../count-recording.ts';
import { coachesFor } from '../counting/coaches-for.ts';
import type { Progress } from '../progress.ts';
import { readRecording } from '../recording/read-recording.ts';
import type { Result } from '../result.ts';
import { candidates, withRanges } from './candidates.ts';
import type { FoldClip } from './leave-one-out.ts';

/** Counts every labelled recording that could be run with every candidate; a label without a source is a source of its own. */
export function countCandidates(
  folder: string,
  results: readonly Result[],
  progress: Progress,
): readonly FoldClip[] {
  const clips = results.flatMap(({ id, exercise, source, reps_range: range, error }): FoldClip[] => {
    progress.step(id);
    if (range === null || error !== undefined) return [];
    const frames = readRecording(folder, id);
    const counts = candidates.map(({ tuning, rangeFactor }) =>
      coachesFor(exercise, { tuning }, (specification) => withRanges(specification, rangeFactor))
        .map((coach) => countWith(coach, frames).counted)
        .reduce((most, counted) => Math.max(most, counted), 0),
    );
    return [{ source: source ?? id, none: exercise === 'none', range, counts }];
  });
  progress.end();
  return clips;
}
