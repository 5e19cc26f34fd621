import type { Result } from '../result.ts';
import { percentile } from './percentile.ts';
import { errorOf, scoreCounts, type CountScore, type ScoredCount } from '@spotter/coach/trial/score-counts';

/** Who counted. */
export type Contestant = 'engine' | 'two_thresholds' | 'one_threshold';

/** Announcement delays in ms; early ones are negative. */
export interface DelayScore {
  readonly repetitions: number;
  /** Told late, when the set had shown that they count: they are in none of the figures. */
  readonly late: number;
  /** Told before their end. */
  readonly early: number;
  /** Counted, but not come back far enough to have an end by the definition. */
  readonly without_end: number;
  readonly median_ms: number | null;
  readonly p95_ms: number | null;
}

/** Figures of a group of recordings. */
export interface GroupSummary {
  readonly exercise: string | null;
  readonly counts: Readonly<Record<Contestant, CountScore | null>>;
  /** Over all repetitions of clips at 15 frames a second. */
  readonly delay: DelayScore;
}

/** Figures over everything that was run. */
export interface Summary {
  readonly overall: GroupSummary;
  readonly exercises: readonly GroupSummary[];
  readonly none: {
    readonly clips: number;
    /** Repetitions counted where none was done, beyond what the labels allow. */
    readonly false_repetitions: Readonly<Record<Contestant, number>>;
  };
  readonly microseconds_per_frame: number | null;
  readonly failed: number;
}

const fullRate = 14;

/** The count by whom, beside its range. */
export function countBy(result: Result, contestant: Contestant): ScoredCount | null {
  if (result.reps_range === null) return null;
  const counted = contestant === 'engine' ? result.counted : result.baselines[contestant];
  return contestant !== 'engine' && counted === null ? null : { counted, range: result.reps_range };
}

/** Whether a recording is scored: its label tells repetitions, and an exercise is done in it. */
export function isScored({ exercise, reps_range }: Result): boolean {
  return exercise !== 'none' && exercise !== '' && reps_range !== null;
}

/** The exercise as labels name it, without the mark of those outside the first twelve. */
function nameOf({ exercise }: Result): string {
  return exercise.replace(/^other:/, '');
}

/** Sums results up. */
export function summarise(results: readonly Result[]): Summary {
  const scored = results.filter(isScored);
  const none = results.filter(({ exercise }) => exercise === 'none');
  const exercises = [...new Set(scored.map(nameOf))];
  const frames = results.reduce((sum, result) => sum + result.frames, 0);
  const ms = results.reduce((sum, result) => sum + result.ms, 0);
  return {
    overall: summariseGroup(null, scored),
    exercises: exercises.map((exercise) =>
      summariseGroup(
        exercise,
        scored.filter((result) => nameOf(result) === exercise),
      ),
    ),
    none: {
      clips: none.length,
      false_repetitions: {
        engine: falseRepetitions(none, 'engine'),
        two_thresholds: falseRepetitions(none, 'two_thresholds'),
        one_threshold: falseRepetitions(none, 'one_threshold'),
      },
    },
    microseconds_per_frame: frames === 0 ? null : (1000 * ms) / frames,
    failed: results.filter(({ error }) => error !== undefined).length,
  };
}

function summariseGroup(exercise: string | null, results: readonly Result[]): GroupSummary {
  const score = (by: Contestant) => scoreCounts(results.flatMap((result) => countBy(result, by) ?? []));
  return {
    exercise,
    counts: {
      engine: score('engine'),
      two_thresholds: score('two_thresholds'),
      one_threshold: score('one_threshold'),
    },
    delay: scoreDelays(results),
  };
}

function scoreDelays(results: readonly Result[]): DelayScore {
  const told = results
    .filter(({ fps, counter }) => (fps ?? 0) >= fullRate && counter !== 'generic')
    .flatMap(({ repetitions }) => repetitions);
  const inTime = told.filter(({ late }) => !late).map(({ delay_ms }) => delay_ms);
  const delays = inTime.filter((delay) => delay !== null);
  return {
    repetitions: inTime.length,
    late: told.length - inTime.length,
    early: delays.filter((delay) => delay < 0).length,
    without_end: inTime.length - delays.length,
    median_ms: percentile(delays, 0.5),
    p95_ms: percentile(delays, 0.95),
  };
}

function falseRepetitions(none: readonly Result[], by: Contestant): number {
  return none
    .flatMap((result) => countBy(result, by) ?? [])
    .reduce((sum, count) => sum + Math.max(0, errorOf(count)), 0);
}
