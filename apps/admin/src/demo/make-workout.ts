import type { AdminWorkoutDetail } from '@spotter/contract/admin/training';
import type { AdminUserDetail } from '@spotter/contract/admin/users';
import { noFigures } from '@spotter/contract/live/no-figures';
import type { SeededRandom } from './seeded-random.ts';

export const trained = [
  'Squat',
  'Push-up',
  'Biceps curl',
  'Shoulder press',
  'Lateral raise',
  'Plank',
] as const;

type DemoSet = AdminWorkoutDetail['sets'][number];

function iso(ms: number): string {
  return new Date(ms).toISOString();
}

function setOf(exercise: (typeof trained)[number], position: number, startMs: number): DemoSet {
  return {
    position,
    exercise: exercise.toLowerCase().replaceAll(/[^a-z]+/g, '_'),
    exercise_id: 1 + trained.indexOf(exercise),
    exercise_name: exercise,
    started_at: iso(startMs),
    ended_at: iso(startMs + 40_000),
    reps: 0,
    counted_reps: 0,
    good_reps: 0,
    partial_reps: 0,
    held_ms: 0,
    longest_hold_ms: 0,
    correction: null,
    repetitions: [],
    holds: [],
    ...noFigures,
  };
}

function withRepetitions(set: DemoSet, random: SeededRandom): DemoSet {
  const reps = 6 + random.below(9);
  const good = reps - random.below(4);
  const repetitions = Array.from({ length: reps }, (_, index) => ({
    number: index + 1,
    number_in_set: index + 1,
    side: 'both',
    start_ms: index * 3_000,
    end_ms: index * 3_000 + 2_600,
    tempo: '1-0-1',
    range_of_motion_deg: 80 + random.below(30),
    peak_angle_deg: 70 + random.below(20),
    range_share: 0.95,
    asymmetry: null,
    good: index < good,
    score: 70 + random.below(30),
    faults: index < good ? [] : [{ rule: 'too_fast', severity: 1, says: 'Lowered too fast' }],
    prediction: 'Good repetition',
    confidence: 0.95,
  }));
  const marks = repetitions
    .map(({ number_in_set: number, score }) => ({ number, score }))
    .toSorted((one, other) => other.score - one.score);
  return {
    ...set,
    reps,
    good_reps: good,
    partial_reps: random.below(2),
    repetitions,
    score: Math.round(marks.reduce((sum, { score }) => sum + score, 0) / reps),
    main_fault: good < reps ? 'Lowered too fast' : null,
    main_fault_rule: good < reps ? 'too_fast' : null,
    best: marks[0] ?? null,
    worst: marks.at(-1) ?? null,
    trend: (random.below(40) - 30) / 10,
    consistency: 60 + random.below(40),
    score_parts: { depth: 70 + random.below(30), range: 100, tempo: 90, symmetry: null, form: 80 },
    speed_loss: random.below(35) / 100,
  };
}

function withHold(set: DemoSet, random: SeededRandom): DemoSet {
  const seconds = 30 + random.below(90);
  const sagging = random.below(12);
  const heldMs = seconds * 1_000;
  const fault = { rule: 'hips_sag', severity: 2, says: 'Hips sag', cue: 'hips_up', seconds: sagging };
  const score = Math.round((100 * (seconds - sagging)) / seconds);
  return {
    ...set,
    held_ms: heldMs,
    longest_hold_ms: heldMs,
    holds: [
      {
        number_in_set: 1,
        start_ms: 0,
        end_ms: heldMs,
        held_ms: heldMs,
        good: sagging === 0,
        score,
        faults: sagging === 0 ? [] : [fault],
        not_judged: [],
      },
    ],
    score,
    main_fault: sagging === 0 ? null : fault.says,
    main_fault_rule: sagging === 0 ? null : fault.rule,
  };
}

/** A few sets of one exercise. */
export function makeWorkout(
  id: string,
  user: AdminUserDetail,
  startMs: number,
  random: SeededRandom,
): AdminWorkoutDetail {
  const exercise = random.pick(trained);
  const sets = Array.from({ length: 1 + random.below(4) }, (_, index) => {
    const set = setOf(exercise, index + 1, startMs + index * 120_000);
    return exercise === 'Plank' ? withHold(set, random) : withRepetitions(set, random);
  });
  const sum = (value: (set: DemoSet) => number) => sets.reduce((total, set) => total + value(set), 0);
  return {
    id,
    user_id: user.id,
    username: user.username,
    session_id: id.replace('workout', 'session'),
    started_at: iso(startMs),
    ended_at: iso(startMs + sets.length * 120_000),
    duration_seconds: sets.length * 120,
    sets,
    repetitions: sum(({ reps }) => reps),
    good_repetitions: sum(({ good_reps }) => good_reps),
    held_seconds: Math.round(sum(({ held_ms }) => held_ms) / 1_000),
    exercises: [exercise],
  };
}
