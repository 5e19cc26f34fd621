import { Type, type Static } from 'typebox';
import { Count, List, Text } from './atoms.ts';

/** One thing wrong with the input: `path` is a JSON Pointer into the body, query or path parameters. */
export const FieldError = Type.Object({
  path: Text({ examples: ['/email'] }),
  message: Text({ description: 'A sentence that says what to do.' }),
});
export type FieldError = Static<typeof FieldError>;

/** RFC 9457 problem details; every error of the HTTP interface has this shape. */
export const Problem = Type.Object({
  type: Text({ description: 'Address of a page about this code, relative to the server.' }),
  title: Text(),
  status: Count(),
  detail: Text({ description: 'A sentence that a person can act on.' }),
  code: Text({ description: 'Stable and machine-readable.', examples: ['auth.token_invalid'] }),
  request_id: Text({ description: 'Give it when you report the error.' }),
  errors: Type.Optional(List(FieldError)),
});
export type Problem = Static<typeof Problem>;
