// Bringing exercises in from a file: a preview that changes nothing, then all of it or nothing.
import { Type, type Static } from 'typebox';
import { Count, List, Text } from '../atoms.ts';
import { FieldError, Remark } from '../problem.ts';

export const importFormats = ['spotter-csv', 'spotter-json', 'free-exercise-db', 'wger'] as const;
export type ImportFormat = (typeof importFormats)[number];

/** `POST /admin/api/exercises/import/preview`; at most 8 MiB. */
export const ImportBody = Type.Object({
  content: Type.String({ maxLength: 8 * 1024 * 1024, description: 'The text of the file.' }),
  format: Type.Optional(
    Type.Enum([...importFormats], { description: 'Recognised by the content unless told.' }),
  ),
});
export type ImportBody = Static<typeof ImportBody>;

export const ImportRow = Type.Object({
  row: Count({ description: 'Of the file, from 1; in CSV the heading is row 1.' }),
  name: Text(),
  slug: Text(),
  action: Type.Enum(['create', 'update', 'propose', 'unchanged', 'error'], {
    description:
      '`propose`: a file of elsewhere would change what is published or is no draft of its own; done only where it is accepted.',
  }),
  changed: List(
    Type.Object({
      field: Text(),
      before: Type.Unknown(),
      after: Type.Unknown(),
    }),
    { description: 'The fields that an update changes, as they are and as they would be.' },
  ),
  errors: List(FieldError, { description: '`path` names the column or field, such as `/muscles`.' }),
  notes: List(Remark, { description: 'What the file said that was read as something else.' }),
});
export type ImportRow = Static<typeof ImportRow>;

export const ImportPreview = Type.Object(
  {
    format: Type.Enum([...importFormats]),
    rows: List(ImportRow),
    create: Count(),
    update: Count(),
    propose: Count(),
    unchanged: Count(),
    errors: Count({
      description: 'Rows with an error; an import leaves them out only where it is told to.',
    }),
    new_groups: List(Text()),
    digest: Text({ description: 'To be sent with the confirmation.' }),
  },
  { description: 'What the import would do; nothing was changed.' },
);
export type ImportPreview = Static<typeof ImportPreview>;

/** `POST /admin/api/exercises/import`: does what the preview with this digest said, or nothing (409). */
export const ImportConfirmation = Type.Object({
  ...ImportBody.properties,
  digest: Type.String({ maxLength: 100 }),
  skip_errors: Type.Optional(
    Type.Boolean({ description: 'Leaves rows with an error out; otherwise one such row refuses all.' }),
  ),
  accept: Type.Optional(
    Type.Array(Type.Integer({ minimum: 1, maximum: 1_000_000 }), {
      maxItems: 5_000,
      description: 'The rows whose proposed changes are made; the others are left as they are.',
    }),
  ),
});
export type ImportConfirmation = Static<typeof ImportConfirmation>;

export const ImportDone = Type.Object(
  {
    created: Count(),
    updated: Count(),
    unchanged: Count(),
    left_out: Count({ description: 'Rows with an error, and proposed changes that were not accepted.' }),
    ids: List(Count(), { description: 'Of what was created or updated.' }),
  },
  { description: 'What the import did.' },
);
export type ImportDone = Static<typeof ImportDone>;
