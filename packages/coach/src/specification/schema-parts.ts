// What the schemas of a specification and of its rules have in common.

import { Type } from 'typebox';
import { signalNames, type SignalName } from '../signals/registry.ts';

/** Unknown properties are mistakes. */
export const closed = { additionalProperties: false } as const;

/** A name for programs. */
export const key = (description: string) =>
  Type.String({ pattern: '^[a-z][a-z0-9_]{0,63}$', maxLength: 64, description });

/** A value of a measurement: degrees, trunk lengths, seconds; none comes near these limits. */
export const measurement = (options: { readonly minimum?: number; readonly description?: string } = {}) =>
  Type.Number({ minimum: -100_000, maximum: 100_000, ...options });

/** Where a number comes from: a publication, or what was measured and on what. */
export const source = (description: string) => Type.String({ minLength: 1, maxLength: 300, description });

/** One of some words. */
export const oneOf = <T extends string>(names: readonly T[], description: string) =>
  Type.Union(
    names.map((name) => Type.Literal(name)),
    { description },
  );

/**
 * One of some words, each of which means one thing wherever it stands. Specifications that were written with one of the `older`
 * words stay valid: they are read as the word that stands beside it.
 */
export const oneOfWords = <T extends string>(
  words: readonly T[],
  older: Readonly<Partial<Record<string, T>>>,
  description: string,
) =>
  Type.Unsafe<T>(
    Type.Union(
      [
        ...words.map((word) => Type.Literal(word)),
        ...Object.entries(older).map(([word, now]) =>
          Type.Literal(word, { deprecated: true, description: `An older word for ${String(now)}.` }),
        ),
      ],
      { description },
    ),
  );

/** Words by language tag; English is required and stands in for languages that lack a text. */
export interface Text {
  readonly en: string;
  readonly [language: string]: string;
}
export const Text = Type.Unsafe<Text>(
  Type.Object(
    { en: Type.String({ minLength: 1, maxLength: 200, description: 'English.' }) },
    {
      additionalProperties: Type.String({ minLength: 1, maxLength: 200 }),
      description: 'A short text by language tag. English is required.',
    },
  ),
);

/** Names a measurement of the body. */
export const SignalKey = Type.Unsafe<SignalName>(
  oneOf(signalNames, 'A measurement of the body. Angles are in degrees, heights in trunk lengths.'),
);

/** Names a direction that the camera looks from. */
export const ViewKey = Type.Union([Type.Literal('front'), Type.Literal('side'), Type.Literal('oblique')], {
  description: 'From where the camera sees the person; front stands for the back too.',
});
