import { Type, type Static } from 'typebox';
import { RowIdText } from './ids.ts';

/** An exercise as the original API documents it: these six fields in this order, and no other. */
export const Exercise = Type.Object(
  {
    id: Type.Integer({ minimum: 1 }),
    name: Type.String({ examples: ['Squat'] }),
    instructions: Type.String(),
    targeted_muscles: Type.String({
      description: 'Muscles with commas between them, the primary one first.',
      examples: ['quadriceps, gluteus maximus, hamstrings'],
    }),
    groupID: Type.Integer({ minimum: 1 }),
    groupName: Type.String({ examples: ['Legs'] }),
  },
  { additionalProperties: false },
);
export type Exercise = Static<typeof Exercise>;

/** The key is spelled as the original API spells it. */
export const ExerciseList = Type.Object({ excercises: Type.Array(Exercise) });
export type ExerciseList = Static<typeof ExerciseList>;

/** What the documented answers have no field for. */
export const ExerciseDetails = Type.Object({
  id: Type.Integer({ minimum: 1 }),
  slug: Type.String({ description: 'The key by which a session chooses it.', examples: ['squat'] }),
  aliases: Type.Array(Type.String()),
  links: Type.Array(Type.Object({ title: Type.String(), url: Type.String() })),
  pictures: Type.Array(
    Type.Object({
      url: Type.String({ description: 'On this server; no token is needed.' }),
      alt: Type.String({ description: 'What it shows.' }),
      width: Type.Integer(),
      height: Type.Integer(),
    }),
  ),
  source: Type.String({ description: 'Where the text comes from; empty where it is our own.' }),
  licence: Type.String(),
  author: Type.String(),
});
export type ExerciseDetails = Static<typeof ExerciseDetails>;

export const ExerciseFilter = Type.Object({
  group: Type.Optional(Type.String({ maxLength: 200, description: 'Id or name of a group.' })),
  muscle: Type.Optional(Type.String({ maxLength: 200, description: 'Part of a muscle’s name.' })),
  q: Type.Optional(Type.String({ maxLength: 200, description: 'Part of the exercise’s name.' })),
});
export type ExerciseFilter = Static<typeof ExerciseFilter>;

export const ExerciseId = Type.Object({ id: RowIdText });
