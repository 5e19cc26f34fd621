import { Type, type Static } from 'typebox';
import { Count, List, Text } from './atoms.ts';
import { NewUuid, RowId, UuidText } from './ids.ts';
import { HoldMessage } from './live/hold-message.ts';
import { RepetitionMessage } from './live/repetition-message.ts';
import { SetFigures } from './live/set-figures.ts';
import { SetCorrection } from './set-correction.ts';
import { textForms } from './text-forms.ts';

const Moment = Text({ description: 'ISO 8601.' });

export const WorkoutSet = Type.Object(
  {
    position: Count({ description: 'From 1 in the workout.' }),
    exercise: Text({ description: 'Key of the specification that counted.' }),
    exercise_id: Type.Union([RowId, Type.Null()], {
      description: 'Id of the catalogue; null where it is not in there.',
    }),
    exercise_name: Text({ description: 'As it was called then.' }),
    started_at: Moment,
    ended_at: Type.Union([Moment, Type.Null()], { description: 'Null while the set goes on.' }),
    reps: Count({
      description:
        'Repetitions that count: as the person corrected them, otherwise as counted; 0 of a discarded set.',
    }),
    counted_reps: Count({ description: 'Repetitions as the engine counted them.' }),
    good_reps: Count({ description: 'Of the repetitions, those without a fault.' }),
    partial_reps: Count({ description: 'Movements that were too short to count.' }),
    held_ms: Count({ description: 'How long was held in all, in milliseconds; 0 for repetitions.' }),
    longest_hold_ms: Count({ description: 'Of these the longest, in milliseconds.' }),
    score: SetFigures.properties.score,
    correction: Type.Union([SetCorrection, Type.Null()], {
      description: 'What the person said of the set; null where nothing was.',
    }),
  },
  { description: 'A set of a workout.' },
);
export type WorkoutSet = Static<typeof WorkoutSet>;

const workout = {
  id: Text({ description: 'UUID.' }),
  started_at: Moment,
  ended_at: Type.Union([Moment, Type.Null()], { description: 'Null while the session goes on.' }),
  reps: Count({ description: 'Of all sets that were not discarded, as corrected.' }),
  good_reps: Count({ description: 'Of these, those without a fault.' }),
  held_ms: Count({ description: 'Of all holds, in milliseconds.' }),
};

export const Workout = Type.Object(
  { ...workout, sets: List(WorkoutSet, { description: 'In their order.' }) },
  { description: 'A workout: what was trained in one session, or in several that continued each other.' },
);
export type Workout = Static<typeof Workout>;

export const WorkoutDetail = Type.Object(
  {
    ...workout,
    sets: List(
      Type.Object({
        ...WorkoutSet.properties,
        repetitions: List(RepetitionMessage, { description: 'Every repetition, in order.' }),
        holds: List(HoldMessage),
        /** All null in a set that goes on, and what older versions did not store. */
        ...SetFigures.properties,
      }),
      { description: 'In their order.' },
    ),
  },
  { description: 'A workout with every repetition and hold.' },
);
export type WorkoutDetail = Static<typeof WorkoutDetail>;

export const WorkoutPage = Type.Object(
  {
    workouts: List(Workout, { description: 'The newest first.' }),
    next: Type.Union([Text(), Type.Null()], {
      description: 'Send it as `before` for the next page; null on the last.',
    }),
  },
  { description: 'Workouts, the newest first.' },
);
export type WorkoutPage = Static<typeof WorkoutPage>;

export const WorkoutQuery = Type.Object({
  limit: Type.Optional(
    Type.String({
      pattern: textForms.to100.pattern,
      maxLength: 3,
      description: '1 to 100; 20 unless told.',
      examples: ['20'],
    }),
  ),
  before: Type.Optional(Type.String({ maxLength: 100, description: '`next` of the page before.' })),
});
export type WorkoutQuery = Static<typeof WorkoutQuery>;

export const WorkoutId = Type.Object({ id: UuidText });

/** An id that the client has made. */
export const WorkoutUuid = Type.Object({ id: NewUuid });

export const WorkoutSetReference = Type.Object({
  id: UuidText,
  position: Type.String({
    pattern: textForms.positive.pattern,
    maxLength: 16,
    description: 'Of the set in the workout, from 1.',
    examples: ['1'],
  }),
});
