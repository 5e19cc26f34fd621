// What a person says of a set that they did; the engine's own figures stay beside it.
import { Type, type Static } from 'typebox';

const orNull = <T extends ReturnType<typeof Type.Number | typeof Type.Integer | typeof Type.String>>(
  schema: T,
) => Type.Union([schema, Type.Null()]);

const kilograms = { minimum: 0, maximum: 2_000 } as const;

/** The load of a set in kilograms; null is none, or unknown. */
export const WeightKg = Type.Union([Type.Number(kilograms), Type.Null()], {
  description: 'Load in kilograms; null where none was told.',
  examples: [60],
});

/** How hard a set was; null is not said. */
export const Effort = orNull(
  Type.Integer({
    minimum: 1,
    maximum: 10,
    description: 'How hard it was, from 1 (nothing) to 10 (nothing more was possible).',
    examples: [7],
  }),
);

const fields = {
  count: orNull(
    Type.Integer({
      minimum: 0,
      maximum: 10_000,
      description: 'Repetitions that were really done. Of a set that has finished.',
      examples: [8],
    }),
  ),
  weight_kg: WeightKg,
  effort: Effort,
  note: orNull(
    Type.String({
      maxLength: 1_000,
      description: 'In the person’s own words.',
      examples: ['Left knee felt stiff'],
    }),
  ),
  discarded: Type.Boolean({
    description: 'The set does not count: it stays in the history, and out of every sum. Of a finished set.',
    examples: [false],
  }),
};

/** What was said of a set so far; null where nothing was. */
export const SetCorrection = Type.Object(fields, { description: 'What the person said of the set.' });
export type SetCorrection = Static<typeof SetCorrection>;

/** What to change of it: what is left out stays as it is, and null takes it back. */
export const SetCorrectionChange = Type.Partial(Type.Object(fields), {
  description: 'What is left out stays as it is; null takes it back.',
});
export type SetCorrectionChange = Static<typeof SetCorrectionChange>;
