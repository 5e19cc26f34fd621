// What a row or a record is known by, as a number, in an address, or as a UUID. No other schema names an id.
import { Type } from 'typebox';
import { textForms } from './text-forms.ts';

/** Ids of rows are 32-bit integers in PostgreSQL. */
export const largestRowId = 2_147_483_647;

/** The id of a row, in a body or an answer. */
export const RowId = Type.Integer({ minimum: 1, maximum: largestRowId });

/** No row has the id 0: what is larger than any id is looked for there, and found nowhere on either database. */
function readRowId(text: string): number {
  const id = Number(text);
  return id <= largestRowId ? id : 0;
}

/** A number that a row may have, in an address or a query; the server reads it as a number. */
export const RowIdText = Type.Decode(
  Type.String({
    pattern: textForms.positive.pattern,
    maxLength: 16,
    description: 'A positive whole number.',
    examples: ['1'],
  }),
  readRowId,
);

/** Ids of rows in a query, such as `1,2,3`; the server reads them as numbers. */
export const RowIdsText = Type.Decode(
  Type.String({
    pattern: textForms.positives.pattern,
    maxLength: 8_000,
    description: 'Only these, with commas; for references.',
    examples: ['1,2,3'],
  }),
  (text) => text.split(',').map(readRowId),
);

/** A UUID, or whatever is sent in its place: nothing is called so, and that is how it is answered. */
export const UuidText = Type.String({ maxLength: 1_000, description: 'UUID.' });

/** A UUID that the client makes: it becomes the id of a row. */
export const NewUuid = Type.String({
  pattern: textForms.uuid.pattern,
  maxLength: 36,
  description: 'UUID, made by the client.',
  examples: ['6f2c1a3e-8d4b-4c55-9c39-2f6f0f5c9b1d'],
});

/** UUIDs in a query, with commas between them; the server reads them as a list. */
export const UuidsText = Type.Decode(
  Type.String({ minLength: 1, maxLength: 8_000, description: 'Only these, with commas; for references.' }),
  (text) => text.split(','),
);
