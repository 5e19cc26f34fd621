import { Type, type Static } from 'typebox';
import { Count, List, Measure, Text } from './atoms.ts';

/** A sentence, and what says the same in another language: its rule and what fills it. */
export const Remark = Type.Object({
  message: Text({ description: 'A sentence that says what to do.' }),
  rule: Type.Optional(
    Text({
      description: 'Stable and machine-readable: which rule the sentence is of.',
      examples: ['too_long'],
    }),
  ),
  limit: Type.Optional(
    Measure({ description: 'The number that the rule allows, where it has one.', examples: [150] }),
  ),
  names: Type.Optional(
    Type.Record(Type.String(), Text(), { description: 'What else the sentence names, each by what it is.' }),
  ),
});
export type Remark = Static<typeof Remark>;

/** One thing wrong with the input: `path` is a JSON Pointer into the body, query or path parameters. */
export const FieldError = Type.Object({
  path: Text({ description: 'JSON Pointer to what is wrong.', examples: ['/email'] }),
  ...Remark.properties,
});
export type FieldError = Static<typeof FieldError>;

/** RFC 9457 problem details; every error of the HTTP interface has this shape. */
export const Problem = Type.Object({
  type: Text({ description: 'Address of a page about this code, relative to the server.' }),
  title: Text({ description: 'What the code means, in few words.' }),
  status: Count({ description: 'The HTTP status.' }),
  detail: Text({ description: 'A sentence that a person can act on.' }),
  code: Text({ description: 'Stable and machine-readable.', examples: ['auth.token_invalid'] }),
  request_id: Text({ description: 'Give it when you report the error.' }),
  errors: Type.Optional(List(FieldError, { description: 'What is wrong with the input.' })),
});
export type Problem = Static<typeof Problem>;
