import { Type, type Static } from 'typebox';
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

const Count = Type.Integer({ minimum: 0 });

export const OverviewDay = Type.Object({
  day: Type.String({ examples: ['2026-11-25'] }),
  active_people: Type.Integer({ description: 'Who trained.' }),
  workouts: Count,
  sets: Count,
  repetitions: Count,
  good_repetitions: Count,
  held_seconds: Count,
  sessions: Count,
  new_people: Count,
});
export type OverviewDay = Static<typeof OverviewDay>;

export const Overview = Type.Object({
  at: Moment,
  people: Type.Object({ all: Count, active_now: Count, active_7_days: Count, active_30_days: Count }),
  sessions_now: Type.Object({ waiting: Count, live: Count }),
  /** The oldest first; days without training are there with zeros. */
  days: Type.Array(OverviewDay),
  /** In the same days, the most sets first; at most ten. */
  exercises: Type.Array(
    Type.Object({
      exercise_key: Type.String(),
      exercise_name: Type.String(),
      sets: Count,
      repetitions: Count,
      held_seconds: Count,
    }),
  ),
  /** Requests of this process, by minute, the oldest first, for up to an hour. */
  requests: Type.Object({
    since: Moment,
    answered: Count,
    refused: Type.Integer({ description: 'Status 400 to 499.' }),
    failed: Type.Integer({ description: 'Status 500 and more.' }),
    minutes: Type.Array(Type.Object({ at: Moment, answered: Count, refused: Count, failed: Count })),
    /** The error codes that were answered most, at most ten. */
    codes: Type.Array(Type.Object({ code: Type.String(), count: Count })),
  }),
  /** Of this process; null where it looks at no pictures. */
  pose_pool: Nullable(
    Type.Object({
      workers: Count,
      ready: Count,
      busy: Count,
      waiting: Count,
      found: Count,
      refused: Count,
      failed: Count,
      replaced: Count,
    }),
  ),
});
export type Overview = Static<typeof Overview>;
