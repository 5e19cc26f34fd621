import { Type, type Static } from 'typebox';

/** One thing wrong with the input: `path` is a JSON Pointer into the body, query or path parameters. */
export const FieldError = Type.Object({
  path: Type.String({ examples: ['/email'] }),
  message: Type.String({ description: 'A sentence that says what to do.' }),
});
export type FieldError = Static<typeof FieldError>;

/** RFC 9457 problem details; every error of the HTTP interface has this shape. */
export const Problem = Type.Object(
  {
    type: Type.String({ description: 'Address of a page about this code, relative to the server.' }),
    title: Type.String(),
    status: Type.Integer(),
    detail: Type.String({ description: 'A sentence that a person can act on.' }),
    code: Type.String({ description: 'Stable and machine-readable.', examples: ['auth.token_invalid'] }),
    request_id: Type.String({ description: 'Give it when you report the error.' }),
    errors: Type.Optional(Type.Array(FieldError)),
  },
  { $id: 'Problem', additionalProperties: true },
);
export type Problem = Static<typeof Problem>;
