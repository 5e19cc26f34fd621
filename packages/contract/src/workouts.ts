import { Type, type Static } from 'typebox';
import { UuidText } from './ids.ts';
import { HoldMessage } from './live/hold-message.ts';
import { RepetitionMessage } from './live/repetition-message.ts';
import { SetFigures } from './live/set-figures.ts';

const Moment = Type.String({ description: 'ISO 8601.' });

export const WorkoutSet = Type.Object({
  position: Type.Integer({ description: 'From 1 in the workout.' }),
  exercise: Type.String({ description: 'Key of the specification that counted.' }),
  exercise_id: Type.Union([Type.Integer(), Type.Null()]),
  exercise_name: Type.String(),
  started_at: Moment,
  ended_at: Type.Union([Moment, Type.Null()]),
  reps: Type.Integer(),
  good_reps: Type.Integer(),
  partial_reps: Type.Integer(),
  held_ms: Type.Integer({ description: 'How long was held in all, in milliseconds; 0 for repetitions.' }),
  longest_hold_ms: Type.Integer(),
});
export type WorkoutSet = Static<typeof WorkoutSet>;

const workout = {
  id: Type.String({ description: 'UUID.' }),
  started_at: Moment,
  ended_at: Type.Union([Moment, Type.Null()], { description: 'Null while the session goes on.' }),
  reps: Type.Integer(),
  good_reps: Type.Integer(),
  held_ms: Type.Integer({ description: 'Of all holds, in milliseconds.' }),
};

export const Workout = Type.Object({ ...workout, sets: Type.Array(WorkoutSet) });
export type Workout = Static<typeof Workout>;

export const WorkoutDetail = Type.Object({
  ...workout,
  sets: Type.Array(
    Type.Object({
      ...WorkoutSet.properties,
      repetitions: Type.Array(RepetitionMessage),
      holds: Type.Array(HoldMessage),
      /** All null in a set that goes on, and what older versions did not store. */
      ...SetFigures.properties,
    }),
  ),
});
export type WorkoutDetail = Static<typeof WorkoutDetail>;

export const WorkoutPage = Type.Object({
  workouts: Type.Array(Workout),
  next: Type.Union([Type.String(), Type.Null()], {
    description: 'Send it as `before` for the next page; null on the last.',
  }),
});
export type WorkoutPage = Static<typeof WorkoutPage>;

export const WorkoutQuery = Type.Object({
  limit: Type.Optional(
    // Not an integer schema: converting would read 1.5 as 1.
    Type.String({
      pattern: '^([1-9][0-9]?|100)$',
      maxLength: 3,
      description: '1 to 100; 20 unless told.',
      examples: ['20'],
    }),
  ),
  before: Type.Optional(Type.String({ maxLength: 100, description: '`next` of the page before.' })),
});
export type WorkoutQuery = Static<typeof WorkoutQuery>;

export const WorkoutId = Type.Object({ id: UuidText });
