import type { Overview } from '@spotter/contract/admin/overview';
import type { DemoRecords } from './demo-records.ts';
import { seededRandom } from './seeded-random.ts';

const dayMs = 86_400_000;

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

export function makeOverview(
  { users, workouts, sessions }: DemoRecords,
  days: number,
  nowMs: number,
): Overview {
  const random = seededRandom(days);
  const open = sessions.filter(({ status }) => status !== 'ended');
  const dayNames = Array.from({ length: days }, (_, index) =>
    new Date(nowMs - (days - 1 - index) * dayMs).toISOString().slice(0, 10),
  );
  const byExercise = Map.groupBy(
    workouts.flatMap(({ sets }) => sets),
    ({ exercise }) => exercise,
  );
  const minutes = Array.from({ length: 60 }, (_, index) => ({
    at: new Date(nowMs - (59 - index) * 60_000).toISOString(),
    answered: 20 + random.below(60),
    refused: random.below(5),
    failed: random.below(30) === 0 ? 1 : 0,
  }));
  return {
    at: new Date(nowMs).toISOString(),
    people: { all: users.length, active_now: open.length, active_7_days: 14, active_30_days: 31 },
    sessions_now: {
      waiting: open.filter(({ status }) => status === 'waiting').length,
      live: open.filter(({ status }) => status === 'claimed').length,
    },
    days: dayNames.map((day) => {
      const ofDay = workouts.filter(({ started_at: at }) => at.startsWith(day));
      const repetitions = sum(ofDay.map((workout) => workout.repetitions));
      return {
        day,
        active_people: new Set(ofDay.map(({ user_id: id }) => id)).size,
        workouts: ofDay.length,
        sets: sum(ofDay.map(({ sets }) => sets.length)),
        repetitions,
        good_repetitions: sum(ofDay.map((workout) => workout.good_repetitions)),
        held_seconds: sum(ofDay.map((workout) => workout.held_seconds)),
        sessions: ofDay.length,
        new_people: users.filter(({ created_at: at }) => at.startsWith(day)).length,
      };
    }),
    exercises: [...byExercise]
      .map(([key, sets]) => ({
        exercise_key: key,
        exercise_name: sets[0]?.exercise_name ?? key,
        sets: sets.length,
        repetitions: sum(sets.map(({ reps }) => reps)),
        held_seconds: Math.round(sum(sets.map(({ held_ms: held }) => held)) / 1000),
      }))
      .sort((one, other) => other.sets - one.sets),
    requests: {
      since: new Date(nowMs - 3_600_000).toISOString(),
      answered: sum(minutes.map(({ answered }) => answered)),
      refused: sum(minutes.map(({ refused }) => refused)),
      failed: sum(minutes.map(({ failed }) => failed)),
      minutes,
      codes: [
        { code: 'auth.token_invalid', count: 61 },
        { code: 'auth.login_failed', count: 12 },
      ],
    },
    pose_pool: {
      workers: 3,
      ready: 3,
      busy: 1,
      waiting: 0,
      found: 18_204,
      refused: 3,
      failed: 0,
      replaced: 0,
    },
  };
}
