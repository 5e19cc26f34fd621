import { Type, type Static } from 'typebox';
import { Count, List, Text } from '../atoms.ts';
import { Moment, Nullable, TimeZone } from './conventions.ts';
import { textForms } from '../text-forms.ts';

export const OverviewQuery = Type.Object({
  days: Type.Optional(
    Type.String({
      pattern: textForms.to90.pattern,
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
    people: Type.Object(
      {
        all: Count({ description: 'Who has an account.' }),
        active_now: Count({ description: 'Who trains now.' }),
        active_7_days: Count({ description: 'Who trained in the last 7 days.' }),
        active_30_days: Count({ description: 'Who trained in the last 30 days.' }),
      },
      { description: 'How many people.' },
    ),
    sessions_now: Type.Object(
      {
        waiting: Count({ description: 'For their socket.' }),
        live: Count({ description: 'With a socket.' }),
      },
      { description: 'Sessions that have not ended.' },
    ),
    days: List(OverviewDay, {
      description: 'The oldest first; days without training are there with zeros.',
    }),
    exercises: List(
      Type.Object({
        exercise_key: Text(),
        exercise_name: Text(),
        sets: Count(),
        repetitions: Count(),
        held_seconds: Count(),
      }),
      { description: 'In the same days, the most sets first; at most ten.' },
    ),
    requests: Type.Object(
      {
        since: Moment,
        answered: Count(),
        refused: Count({ description: 'Status 400 to 499.' }),
        failed: Count({ description: 'Status 500 and more.' }),
        minutes: List(Type.Object({ at: Moment, answered: Count(), refused: Count(), failed: Count() }), {
          description: 'The same by minute, the oldest first, for up to an hour.',
        }),
        codes: List(Type.Object({ code: Text(), count: Count() }), {
          description: 'The error codes that were answered most, at most ten.',
        }),
      },
      { description: 'Requests of this process, for up to an hour.' },
    ),
    pose_pool: Nullable(
      Type.Object(
        {
          workers: Count({ description: 'How many find poses.' }),
          ready: Count({ description: 'Of these, those that have loaded their models.' }),
          busy: Count({ description: 'Of these, those that look at a picture now.' }),
          waiting: Count({ description: 'Pictures that wait.' }),
          found: Count({ description: 'Pictures that were looked at.' }),
          refused: Count({ description: 'Pictures that could not be read, or were too large.' }),
          failed: Count({ description: 'Pictures on which a worker failed.' }),
          replaced: Count({ description: 'Workers that had to be started anew.' }),
        },
        { description: 'The workers of this process; null where it looks at no pictures.' },
      ),
    ),
  },
  { description: 'Numbers of this installation.' },
);
export type Overview = Static<typeof Overview>;
