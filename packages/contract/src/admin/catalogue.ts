// Groups, exercises, their pictures and their history.
import { Type, type Static, type StaticDecode } from 'typebox';
import { Count, List, Text } from '../atoms.ts';
import { largestRowId, RowId, RowIdsText, RowIdText, UuidText } from '../ids.ts';
import { FlagText, ListQuery, Moment, Nullable, Page, RowIds, SortBy } from './conventions.ts';
import { textForms } from '../text-forms.ts';

/** Where it can be sent with a change: one that was made meanwhile by somebody else is then refused (409). */
const Version = Type.Integer({ minimum: 1, maximum: largestRowId, description: 'Goes up with each change.' });

export const AdminGroup = Type.Object(
  {
    id: RowId,
    name: Text(),
    position: Count({ description: 'Groups are shown in this order.' }),
    exercises: Count({ description: 'How many are in it.' }),
  },
  { description: 'A group of exercises.' },
);
export type AdminGroup = Static<typeof AdminGroup>;

const groupSorts = ['position', 'id', 'name'] as const;
export const AdminGroupQuery = ListQuery(RowIdsText, {
  sort: SortBy(groupSorts),
});
export type AdminGroupQuery = StaticDecode<typeof AdminGroupQuery>;
export const AdminGroupPage = Page(AdminGroup);
export type AdminGroupPage = Static<typeof AdminGroupPage>;

const Position = Type.Integer({ minimum: 0, maximum: 1_000_000 });
export const GroupFields = Type.Object({
  name: Type.String({ minLength: 1, maxLength: 100 }),
  position: Type.Optional(Position),
});
export type GroupFields = Static<typeof GroupFields>;
export const GroupChange = Type.Partial(GroupFields);
export type GroupChange = Static<typeof GroupChange>;

/** `PUT /admin/api/groups/order`: all groups, or `PUT /admin/api/groups/<id>/order`: all exercises of one. */
export const NewOrder = Type.Object({ ids: Type.Array(RowId, { maxItems: 5_000 }) });
export type NewOrder = Static<typeof NewOrder>;

export const ExerciseLink = Type.Object({
  title: Type.String({ minLength: 1, maxLength: 200 }),
  url: Type.String({ maxLength: 2_000, description: 'http:// or https://' }),
});
export type ExerciseLink = Static<typeof ExerciseLink>;

export const ExercisePicture = Type.Object(
  {
    id: Text({ description: 'UUID.' }),
    url: Text({ description: 'On this server; an `img` may show it, no token is needed.' }),
    alt: Text({ description: 'What it shows, for people who do not see it.' }),
    width: Count(),
    height: Count(),
    bytes: Count(),
  },
  { description: 'A picture of an exercise.' },
);
export type ExercisePicture = Static<typeof ExercisePicture>;

const fields = {
  slug: Type.String({
    pattern: textForms.key.pattern,
    maxLength: 100,
    description: 'Lower case letters, digits and _; the key that clients and specifications use.',
  }),
  name: Type.String({ minLength: 1, maxLength: 200 }),
  group_id: RowId,
  instructions: Type.String({ maxLength: 10_000 }),
  muscles: Type.Array(Type.String({ maxLength: 100 }), {
    minItems: 1,
    maxItems: 20,
    description: 'From `GET /admin/api/muscles`, the primary mover first.',
  }),
  aliases: Type.Array(Type.String({ minLength: 1, maxLength: 100 }), { maxItems: 50 }),
  links: Type.Array(ExerciseLink, { maxItems: 20 }),
  is_published: Type.Boolean({ description: 'Drafts are in no answer to clients.' }),
  position: Position,
  source: Type.String({ maxLength: 500, description: 'Where it comes from; empty where it is our own.' }),
  licence: Type.String({ maxLength: 200 }),
  author: Type.String({ maxLength: 200 }),
};

export const AdminExercise = Type.Object({
  id: RowId,
  ...fields,
  group_name: Text(),
  picture: Nullable(
    Text({
      description: 'Address of its first picture, else of our drawing; null where there is neither.',
      examples: ['/exercises/picture/squat/'],
    }),
  ),
  pictures: Count({ description: 'How many staff have added.' }),
  version: Version,
  created_at: Moment,
  updated_at: Moment,
});
export type AdminExercise = Static<typeof AdminExercise>;

export const AdminExerciseDetail = Type.Object(
  {
    ...AdminExercise.properties,
    pictures: List(ExercisePicture),
  },
  { description: 'An exercise with its pictures.' },
);
export type AdminExerciseDetail = Static<typeof AdminExerciseDetail>;

const exerciseSorts = [
  'position',
  'id',
  'name',
  'slug',
  'group_name',
  'is_published',
  'created_at',
  'updated_at',
] as const;
export const AdminExerciseQuery = ListQuery(RowIdsText, {
  sort: SortBy(exerciseSorts),
  group_id: Type.Optional(RowIdText),
  is_published: Type.Optional(FlagText('Only what is published, or only drafts.')),
  muscle: Type.Optional(
    Type.String({ maxLength: 100, description: 'Only exercises of this muscle, by its whole name.' }),
  ),
});
export type AdminExerciseQuery = StaticDecode<typeof AdminExerciseQuery>;
export const AdminExercisePage = Page(AdminExercise);
export type AdminExercisePage = Static<typeof AdminExercisePage>;

const { slug, name, group_id, instructions, muscles, ...others } = fields;
/** A new exercise: without a slug one is made from the name; it is a draft unless told. */
export const NewExercise = Type.Object({
  slug: Type.Optional(slug),
  name,
  group_id,
  instructions,
  muscles,
  ...Type.Partial(Type.Object(others)).properties,
});
export type NewExercise = Static<typeof NewExercise>;

export const ExerciseChange = Type.Object({
  ...Type.Partial(Type.Object(fields)).properties,
  version: Type.Optional(Version),
});
export type ExerciseChange = Static<typeof ExerciseChange>;

export const ExercisesBulk = Type.Union([
  Type.Object({ action: Type.Literal('delete'), ids: RowIds }),
  Type.Object({ action: Type.Literal('publish'), ids: RowIds, is_published: Type.Boolean() }),
  Type.Object({ action: Type.Literal('move'), ids: RowIds, group_id: RowId }),
]);
export type ExercisesBulk = Static<typeof ExercisesBulk>;

/** An exercise as it stood after a change. */
export const ExerciseSnapshot = Type.Object(fields);
export type ExerciseSnapshot = Static<typeof ExerciseSnapshot>;

export const ExerciseVersion = Type.Object({
  id: Text({ description: '`<exercise id>-<version>`.' }),
  version: Version,
  at: Moment,
  actor_id: Nullable(RowId),
  actor_name: Nullable(Text({ description: 'Null for what came with the installation.' })),
  action: Type.Enum(['create', 'edit', 'delete', 'restore', 'import']),
  changed: List(Text(), {
    description: 'Names of the fields that differ from the version before.',
  }),
  snapshot: ExerciseSnapshot,
});
export type ExerciseVersion = Static<typeof ExerciseVersion>;
/** `GET /admin/api/exercises/<id>/history`, the newest first; answers for a deleted exercise too. */
export const ExerciseHistory = Type.Object(
  { data: List(ExerciseVersion) },
  { description: 'The versions, the newest first.' },
);
export type ExerciseHistory = Static<typeof ExerciseHistory>;

/** `POST /admin/api/exercises/<id>/restore`: brings a version back, or a deleted exercise with its id. */
export const RestoreBody = Type.Object({ version: Version });
export type RestoreBody = Static<typeof RestoreBody>;

/** `PATCH /admin/api/exercises/<id>/pictures/<picture>`. */
export const PictureChange = Type.Object({
  alt: Type.Optional(Type.String({ maxLength: 300 })),
  position: Type.Optional(Type.Integer({ minimum: 0, maximum: 100 })),
});
export type PictureChange = Static<typeof PictureChange>;
export const PictureUploadQuery = Type.Object({
  alt: Type.Optional(
    Type.String({ maxLength: 300, description: 'What the picture shows, for those who cannot see it.' }),
  ),
});
export const PictureIds = Type.Object({
  id: RowIdText,
  picture: UuidText,
});
/** What may be uploaded as the body of `POST /admin/api/exercises/<id>/pictures`, checked by content, at most 10 MiB. */
export const pictureTypes = ['image/jpeg', 'image/png', 'image/webp'] as const;

export const Muscle = Type.Object({ id: Text(), name: Text() });
export const MuscleList = Type.Object(
  {
    data: List(Muscle),
    total: Count(),
    hasNextPage: Type.Boolean(),
  },
  { description: 'Every muscle that an exercise may name.' },
);
export type MuscleList = Static<typeof MuscleList>;
