// What somebody means to train, again and again: exercises in an order, with sets, targets and rests.
import { Type, type Static } from 'typebox';
import { List, Text } from './atoms.ts';
import { RowId, UuidText } from './ids.ts';
import { Target } from './live/client-messages.ts';
import { WeightKg } from './set-correction.ts';
import { textForms } from './text-forms.ts';

/** As many as one person may have. */
export const mostRoutines = 50;

export const RoutineGoal = Type.Union(
  [
    Type.Literal('strength'),
    Type.Literal('muscle'),
    Type.Literal('endurance'),
    Type.Literal('mobility'),
    Type.Literal('gentle_start'),
  ],
  { description: 'What it is good for.' },
);
export type RoutineGoal = Static<typeof RoutineGoal>;

export const RoutineLevel = Type.Union(
  [Type.Literal('beginner'), Type.Literal('intermediate'), Type.Literal('advanced')],
  { description: 'Whom it is made for.' },
);
export type RoutineLevel = Static<typeof RoutineLevel>;

/** What is done of a step, beside its exercise. */
const plan = {
  sets: Type.Integer({
    minimum: 1,
    maximum: 20,
    description: 'So many sets, one after the other.',
    examples: [3],
  }),
  target: Target,
  rest_seconds: Type.Union([Type.Integer({ minimum: 0, maximum: 3_600 }), Type.Null()], {
    description: 'Rest after each set; null is as long as the person likes.',
    examples: [60],
  }),
  weight_kg: WeightKg,
};

export const NewRoutineStep = Type.Object(
  {
    exercise_id: Type.Integer({ ...RowId, description: 'Of the catalogue.' }),
    sets: plan.sets,
    target: plan.target,
    rest_seconds: Type.Optional(plan.rest_seconds),
    weight_kg: Type.Optional(plan.weight_kg),
  },
  { description: 'An exercise of a routine. Without a rest or a weight: null.' },
);
export type NewRoutineStep = Static<typeof NewRoutineStep>;

const days = Type.Array(Type.Integer({ minimum: 1, maximum: 7 }), {
  maxItems: 7,
  uniqueItems: true,
  description: 'Days of the week it is meant for: 1 is Monday, 7 is Sunday.',
  examples: [[1, 3, 5]],
});

const fields = {
  name: Type.String({
    minLength: 1,
    maxLength: 100,
    pattern: textForms.seen.pattern,
    description: 'What the person calls it; trimmed.',
    examples: ['Monday at home'],
  }),
  goal: RoutineGoal,
  level: RoutineLevel,
  days,
  steps: Type.Array(NewRoutineStep, {
    minItems: 1,
    maxItems: 30,
    description: 'In the order in which they are trained.',
  }),
};

export const NewRoutine = Type.Object(fields, { description: 'A routine to keep.' });
export type NewRoutine = Static<typeof NewRoutine>;

export const RoutineChange = Type.Partial(Type.Object(fields), {
  description: 'What is left out stays as it is; steps that are told take the place of all there were.',
});
export type RoutineChange = Static<typeof RoutineChange>;

export const RoutineStep = Type.Object(
  {
    exercise_id: Type.Integer({ ...RowId, description: 'Of the catalogue.' }),
    exercise: Text({ description: 'Key of the exercise.', examples: ['squat'] }),
    exercise_name: Text({ description: 'As the catalogue calls it now.' }),
    ...plan,
  },
  { description: 'An exercise of a routine.' },
);
export type RoutineStep = Static<typeof RoutineStep>;

const shown = {
  name: Text({ description: 'What it is called.', examples: ['Monday at home'] }),
  goal: RoutineGoal,
  level: RoutineLevel,
  days,
  steps: List(RoutineStep, {
    description: 'In their order. One whose exercise is no longer in the catalogue is left out.',
  }),
};

export const Routine = Type.Object(
  {
    id: Text({ description: 'UUID.' }),
    ...shown,
    created_at: Text({ description: 'ISO 8601.' }),
    updated_at: Text({ description: 'ISO 8601.' }),
  },
  { description: 'A routine of a person.' },
);
export type Routine = Static<typeof Routine>;

export const RoutineList = Type.Object(
  { routines: List(Routine, { description: 'In the person’s order.' }) },
  { description: 'The routines of a person.' },
);
export type RoutineList = Static<typeof RoutineList>;

export const ReadyRoutine = Type.Object(
  {
    key: Text({ description: 'Never changes.', examples: ['home_strength'] }),
    ...shown,
    about: Text({ description: 'One sentence about it.', examples: ['The whole body, without equipment.'] }),
    equipment: Text({ description: 'none or dumbbells.', examples: ['none'] }),
  },
  {
    description:
      'A routine that comes with the installation. To have it, send its fields to `POST /api/routines/`.',
  },
);
export type ReadyRoutine = Static<typeof ReadyRoutine>;

export const ReadyRoutineList = Type.Object(
  { routines: List(ReadyRoutine, { description: 'By goal, the easiest first.' }) },
  { description: 'The routines that come with the installation.' },
);
export type ReadyRoutineList = Static<typeof ReadyRoutineList>;

export const ReadyRoutineQuery = Type.Object({
  language: Type.Optional(
    Type.String({
      maxLength: 35,
      description: 'Of names and sentences, such as de; otherwise Accept-Language counts, and then English.',
      examples: ['de'],
    }),
  ),
});
export type ReadyRoutineQuery = Static<typeof ReadyRoutineQuery>;

export const RoutineOrder = Type.Object(
  {
    ids: Type.Array(UuidText, {
      maxItems: mostRoutines,
      description: 'Of the caller’s routines, in the order that is wanted; those left out come after them.',
    }),
  },
  { description: 'The order of routines.' },
);
export type RoutineOrder = Static<typeof RoutineOrder>;

export const RoutineId = Type.Object({ id: UuidText });
