import { bundled } from '@spotter/coach/exercises/bundled';
import { resolveExerciseName } from '@spotter/coach/exercises/resolve-exercise-name';
import { countByThresholds } from './count-by-thresholds.ts';
import { countRecording } from './count-recording.ts';
import { readFrames, type Label } from './recording.ts';

/** What came of one recording. */
export interface Result {
  readonly id: string;
  readonly exercise: string;
  readonly view: string | null;
  /** Null where the recording could not be run, or the exercise has no specification. */
  readonly counted: number | null;
  readonly reps: number | null;
  readonly reps_range: readonly [number, number] | null;
  readonly partial: number | null;
  readonly faults: readonly string[];
  /** Repetitions by the two-thresholds baseline. */
  readonly baseline: number | null;
  /** For `none`: which specification counted most. */
  readonly worst?: string;
  readonly frames: number;
  readonly ms: number;
  readonly error?: string;
}

/** Runs one recording; the engine is given the exercise's name and the frames, nothing else of the label. */
export function evaluate(folder: string, label: Label): Result {
  const { id, exercise } = label;
  const about = {
    id,
    exercise,
    view: label.view ?? null,
    reps: label.reps ?? null,
    reps_range: label.reps_range ?? null,
  };
  const nothing = { counted: null, partial: null, faults: [], baseline: null, frames: 0, ms: 0 };
  try {
    const frames = readFrames(folder, id);
    const counts = specificationsFor(exercise).map((specification) => {
      const startedMs = performance.now();
      const count = countRecording(specification, frames);
      const ms = performance.now() - startedMs;
      return { key: specification.key, count, ms, baseline: countByThresholds(specification.key, frames) };
    });
    const [worst] = [...counts].sort((a, b) => b.count.counted - a.count.counted);
    if (!worst) return { ...about, ...nothing, error: 'no specification' };
    return {
      ...about,
      counted: worst.count.counted,
      partial: worst.count.partial,
      faults: worst.count.faults,
      baseline: Math.max(...counts.map(({ baseline }) => baseline ?? 0)),
      ...(exercise === 'none' ? { worst: worst.key } : {}),
      frames: frames.length * counts.length,
      ms: counts.reduce((sum, { ms }) => sum + ms, 0),
    };
  } catch (cause) {
    return { ...about, ...nothing, error: cause instanceof Error ? cause.message : String(cause) };
  }
}

/** The specification of an exercise; for `none` all of them, each told that this is the chosen exercise. */
function specificationsFor(exercise: string) {
  const all = [...bundled.values()];
  if (exercise === 'none') return all;
  const known = all.map(({ key, name }) => ({ key, name: name.en }));
  const resolved = resolveExerciseName(exercise.replace(/^other:/, ''), known);
  const specification = resolved.found ? bundled.get(resolved.key) : undefined;
  return specification ? [specification] : [];
}
