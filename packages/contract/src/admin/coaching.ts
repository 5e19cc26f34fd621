// How exercises are coached, and the recordings that this is tried on.
import { Type, type Static, type StaticDecode } from 'typebox';
import { Count, List, Text } from '../atoms.ts';
import { specificationSchemaPath } from '../exercises.ts';
import { largestRowId, RowId, RowIdText, UuidsText } from '../ids.ts';
import { FlagText, inTime, ListQuery, Moment, Nullable, Page, SortBy } from './conventions.ts';

/** A specification as such is checked by the engine. */
const SpecificationJson = Type.Unknown({
  description: `As ${specificationSchemaPath} describes it.`,
});

export const SpecificationVersion = Type.Object({
  number: Count(),
  origin: Type.Enum(['bundled', 'edited'], {
    description: 'As a release brought it, or somebody’s own.',
  }),
  bundled_version: Nullable(
    Count({ description: 'Version of the bundled one that it is, or departs from.' }),
  ),
  note: Text(),
  author_name: Nullable(Text()),
  created_at: Moment,
  is_live: Type.Boolean({ description: 'Whether people are coached by it.' }),
});
export type SpecificationVersion = Static<typeof SpecificationVersion>;

export const ExerciseSpecifications = Type.Object(
  {
    exercise: Type.Object({ id: RowId, slug: Text(), name: Text() }, { description: 'Which one.' }),
    versions: List(SpecificationVersion, { description: 'The newest first.' }),
    live: Nullable(SpecificationJson),
    offered: Nullable(SpecificationJson),
  },
  { description: 'The versions of how the exercise is coached, and the one that is live.' },
);
/** `live` is null where nothing says how to coach the exercise; `offered` is what a newer release brings to an edited one. */
export type ExerciseSpecifications = Static<typeof ExerciseSpecifications>;

export const SpecificationText = Type.Object(
  {
    ...SpecificationVersion.properties,
    specification: SpecificationJson,
  },
  { description: 'A version with its specification.' },
);
export type SpecificationText = Static<typeof SpecificationText>;

export const VersionParams = Type.Object({
  id: RowIdText,
  number: RowIdText,
});

export const NewSpecificationVersion = Type.Object({
  specification: SpecificationJson,
  note: Type.Optional(Type.String({ maxLength: 500, description: 'What was changed, and why.' })),
  based_on: Type.Integer({
    minimum: 0,
    maximum: largestRowId,
    description: 'Number of the newest version that its author has seen; 0 where there was none.',
  }),
  publish: Type.Boolean({ description: 'Whether people are coached by it from their next session on.' }),
});
export type NewSpecificationVersion = Static<typeof NewSpecificationVersion>;

/** What a person says is true of a recording. */
export const RecordingLabel = Type.Object({
  reps_least: Type.Integer({ minimum: 0, maximum: 10_000 }),
  reps_most: Type.Integer({
    minimum: 0,
    maximum: 10_000,
    description: 'More than the least where it begins or ends in mid-repetition.',
  }),
  faults: Type.Array(Type.String({ maxLength: 64 }), {
    maxItems: 32,
    description: 'Rules whose faults are plain to the eye.',
  }),
  note: Type.String({ maxLength: 500 }),
});
export type RecordingLabel = Static<typeof RecordingLabel>;

export const AdminRecording = Type.Object(
  {
    id: Text({ description: 'UUID.' }),
    user_id: RowId,
    username: Text(),
    source: Type.Enum(['session', 'demonstration'], {
      description: 'Of somebody who trained, or made by staff to show the exercise.',
    }),
    exercise_id: Nullable(RowId),
    exercise_key: Text(),
    exercise_name: Text(),
    created_at: Moment,
    duration_ms: Count(),
    frames: Count(),
    bytes: Count(),
    counted: Count({ description: 'Repetitions that were counted live.' }),
    label: Nullable(RecordingLabel),
    labelled_at: Nullable(Moment),
  },
  { description: 'A recording, without its poses.' },
);
export type AdminRecording = Static<typeof AdminRecording>;

const recordingSorts = ['created_at', 'frames'] as const;
export const AdminRecordingQuery = ListQuery(UuidsText, {
  sort: SortBy(recordingSorts),
  user_id: Type.Optional(RowIdText),
  exercise_id: Type.Optional(RowIdText),
  labelled: Type.Optional(FlagText('Only those of which it is said what is true, or only the others.')),
  ...inTime,
});
export type AdminRecordingQuery = StaticDecode<typeof AdminRecordingQuery>;
export const AdminRecordingPage = Page(AdminRecording);
export type AdminRecordingPage = Static<typeof AdminRecordingPage>;

/** The body of PUT /recordings/<id>/label; null takes the label away. */
export const RecordingLabelBody = Type.Object({ label: Nullable(RecordingLabel) });

export const DemonstrationQuery = Type.Object({
  exercise_id: RowIdText,
});

/** A recording that comes with the program. */
export const Sample = Type.Object({
  id: Text(),
  exercise: Text({ description: 'As clients would choose it; none where nothing is exercised.' }),
  view: Nullable(Text()),
  reps_least: Nullable(Count()),
  reps_most: Nullable(Count()),
  source: Type.Union([Text(), Type.Null()], {
    description: 'Where it comes from; null where it is our own.',
  }),
});
export type Sample = Static<typeof Sample>;
export const SampleList = Type.Object(
  { data: List(Sample) },
  { description: 'The recordings that come with the program.' },
);
export type SampleList = Static<typeof SampleList>;

/** Poses travel in the compact form of docs/recordings.md. */
export const posesType = 'application/vnd.spotter.poses';
