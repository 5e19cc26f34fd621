import { Type, type Static } from 'typebox';
import { Count, List, Text } from '../atoms.ts';
import { Moment, Nullable, TimeZone } from './conventions.ts';

export const OverviewQuery = Type.Object({
  days: Type.Optional(
    Type.String({
      pattern: '^([1-9]|[1-8][0-9]|90)$',
      maxLength: 2,
      description: '1 to 90; 30 unless told.',
    }),
  ),
  time_zone: Type.Optional(TimeZone),
});
export type OverviewQuery = Static<typeof OverviewQuery>;

export const OverviewDay = Type.Object({
  day: Text({ examples: ['2026-11-25'] }),
  active_people: Count({ description: 'Who trained.' }),
  workouts: Count(),
  sets: Count(),
  repetitions: Count(),
  good_repetitions: Count(),
  held_seconds: Count(),
  sessions: Count(),
  new_people: Count(),
});
export type OverviewDay = Static<typeof OverviewDay>;

export const Overview = Type.Object(
  {
    at: Moment,
    people: Type.Object({
      all: Count(),
      active_now: Count(),
      active_7_days: Count(),
      active_30_days: Count(),
    }),
    sessions_now: Type.Object({ waiting: Count(), live: Count() }),
    /** The oldest first; days without training are there with zeros. */
    days: List(OverviewDay),
    /** In the same days, the most sets first; at most ten. */
    exercises: List(
      Type.Object({
        exercise_key: Text(),
        exercise_name: Text(),
        sets: Count(),
        repetitions: Count(),
        held_seconds: Count(),
      }),
    ),
    /** Requests of this process, by minute, the oldest first, for up to an hour. */
    requests: Type.Object({
      since: Moment,
      answered: Count(),
      refused: Count({ description: 'Status 400 to 499.' }),
      failed: Count({ description: 'Status 500 and more.' }),
      minutes: List(Type.Object({ at: Moment, answered: Count(), refused: Count(), failed: Count() })),
      /** The error codes that were answered most, at most ten. */
      codes: List(Type.Object({ code: Text(), count: Count() })),
    }),
    /** Of this process; null where it looks at no pictures. */
    pose_pool: Nullable(
      Type.Object({
        workers: Count(),
        ready: Count(),
        busy: Count(),
        waiting: Count(),
        found: Count(),
        refused: Count(),
        failed: Count(),
        replaced: Count(),
      }),
    ),
  },
  { description: 'Numbers of this installation.' },
);
export type Overview = Static<typeof Overview>;
