import { Type, type Static } from 'typebox';
import { Count, List, Text } from './atoms.ts';
import { RowId, RowIdText } from './ids.ts';

/** An exercise as the original API documents it: these six fields in this order, and no other. */
export const Exercise = Type.Object(
  {
    id: RowId,
    name: Text({ examples: ['Squat'] }),
    instructions: Text(),
    targeted_muscles: Text({
      description: 'Muscles with commas between them, the primary one first.',
      examples: ['quadriceps, gluteus maximus, hamstrings'],
    }),
    groupID: RowId,
    groupName: Text({ examples: ['Legs'] }),
  },
  { description: 'An exercise.', additionalProperties: false },
);
export type Exercise = Static<typeof Exercise>;

/** The key is spelled as the original API spells it. */
export const ExerciseList = Type.Object(
  { excercises: List(Exercise, { description: 'As they are ordered.' }) },
  { description: 'The exercises, as they are ordered in the catalogue. The key is spelled so.' },
);
export type ExerciseList = Static<typeof ExerciseList>;

/** What the documented answers have no field for. */
export const ExerciseDetails = Type.Object(
  {
    id: RowId,
    slug: Text({ description: 'The key by which a session chooses it.', examples: ['squat'] }),
    has_specification: Type.Boolean({
      description: 'Whether something says how to coach it: then it is judged, not only counted.',
    }),
    steps: Type.Optional(
      Type.Record(Text(), List(Text()), {
        description:
          'The instructions one step after the other, by language; no language where staff wrote them. Left out by servers of before.',
        examples: [{ en: ['Sit down.', 'Stand up.'], de: ['Setz dich.', 'Steh auf.'] }],
      }),
    ),
    aliases: List(Text()),
    links: List(Type.Object({ title: Text(), url: Text() })),
    pictures: List(
      Type.Object({
        url: Text({ description: 'On this server; no token is needed.' }),
        alt: Text({ description: 'What it shows.' }),
        width: Count(),
        height: Count(),
      }),
      { description: 'What staff have added, else our own drawing of start and end (SVG).' },
    ),
    source: Text({ description: 'Where the text comes from; empty where it is our own.' }),
    licence: Text(),
    author: Text(),
  },
  { description: 'What the exercise itself has no field for.' },
);
export type ExerciseDetails = Static<typeof ExerciseDetails>;

/** Where the schema of specifications is published; the number is its version. */
export const specificationSchemaPath = '/schemas/exercise-specification-1.json';

/** What an exercise is coached by. The engine checks it; here it is anything with members. */
export const ExerciseSpecification = Type.Object(
  {},
  {
    additionalProperties: true,
    description: `As ${specificationSchemaPath} describes it.`,
    examples: [{ key: 'squat' }],
  },
);

export const ExerciseFilter = Type.Object({
  group: Type.Optional(Type.String({ maxLength: 200, description: 'Id or name of a group.' })),
  muscle: Type.Optional(Type.String({ maxLength: 200, description: 'Part of a muscle’s name.' })),
  q: Type.Optional(Type.String({ maxLength: 200, description: 'Part of the exercise’s name.' })),
});
export type ExerciseFilter = Static<typeof ExerciseFilter>;

export const ExerciseId = Type.Object({ id: RowIdText });
