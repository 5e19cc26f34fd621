import { newId } from '@spotter/browser/new-id';
import { bundled } from '@spotter/exercises/bundled';
import { checkSpecification } from '@spotter/coach/specification/check-specification';
import { decodePoses } from '@spotter/coach/recording/decode-poses';
import { encodePoses } from '@spotter/coach/recording/encode-poses';
import type { AdminExerciseDetail } from '@spotter/contract/admin/catalogue';
import type {
  AdminRecording,
  ExerciseSpecifications,
  NewSpecificationVersion,
  RecordingLabel,
  Sample,
  SpecificationText,
} from '@spotter/contract/admin/coaching';
import type { DemoRecords } from './demo-records.ts';
import type { DemoRoute } from './demo-route.ts';
import { makePoses } from './make-poses.ts';
import { refuse } from './refuse.ts';

/** Sets of squats by how far the knees bend in each. */
const sets: Readonly<Record<string, readonly number[]>> = {
  'samples/deep_squats': [100, 105, 98, 102, 100],
  'samples/mixed_squats': [100, 62, 104, 48, 96, 58, 100],
  'samples/minute_of_squats': Array.from({ length: 29 }, (_, i) => 92 + (i % 5) * 3),
  'samples/standing': [5, 5, 5, 5],
  'recordings/7f1f2a60-0000-4000-8000-000000000001': [92, 88, 70, 84, 66, 90],
};

const sampled = { view: 'side', source: 'drawn for the demonstration' } as const;
const samples: readonly Sample[] = [
  { id: 'deep_squats', exercise: 'squat', reps_least: 5, reps_most: 5, ...sampled },
  { id: 'mixed_squats', exercise: 'squat', reps_least: 4, reps_most: 7, ...sampled },
  { id: 'minute_of_squats', exercise: 'squat', reps_least: 29, reps_most: 29, ...sampled },
  { id: 'standing', exercise: 'none', reps_least: 0, reps_most: 0, ...sampled },
];

function recordingsAt(at: string): AdminRecording[] {
  return [
    {
      id: '7f1f2a60-0000-4000-8000-000000000001',
      user_id: 2,
      username: 'Ada Brandt',
      source: 'session',
      exercise_id: 1,
      exercise_key: 'squat',
      exercise_name: 'Squat',
      created_at: at,
      duration_ms: 14_000,
      frames: 420,
      bytes: 42_000,
      counted: 6,
      label: { reps_least: 6, reps_most: 6, faults: ['too_shallow'], note: 'Two of them hardly halfway.' },
      labelled_at: at,
    },
  ];
}

function demonstrationOf(exercise: AdminExerciseDetail, poses: Uint8Array): AdminRecording {
  const frames = decodePoses(poses);
  return {
    id: newId(),
    user_id: 1,
    username: 'Demo owner',
    source: 'demonstration',
    exercise_id: exercise.id,
    exercise_key: exercise.slug,
    exercise_name: exercise.name,
    created_at: new Date().toISOString(),
    duration_ms: (frames.at(-1)?.tMs ?? 0) - (frames[0]?.tMs ?? 0),
    frames: frames.length,
    bytes: poses.length,
    counted: 0,
    label: null,
    labelled_at: null,
  };
}

export interface DemoCoaching {
  readonly routes: readonly DemoRoute[];
  /** The poses of a sample or a recording, as they travel; undefined of any other address. */
  readonly posesAt: (path: string) => Uint8Array<ArrayBuffer> | undefined;
}

export function createDemoCoaching({ exercises }: DemoRecords, nowMs: number): DemoCoaching {
  const kept = new Map<string, Uint8Array<ArrayBuffer>>();
  const recordings = recordingsAt(new Date(nowMs - 86_400_000).toISOString());
  const stored = new Map<number, SpecificationText[]>();

  function versionsOf(id: string | undefined): SpecificationText[] {
    const exercise =
      exercises.find((one) => one.id === Number(id)) ??
      refuse('admin.not_found', 'There is no such exercise.');
    const bundledOne = bundled.get(exercise.slug);
    const versions =
      stored.get(exercise.id) ??
      (bundledOne
        ? [
            {
              number: 1,
              origin: 'bundled' as const,
              bundled_version: bundledOne.version,
              note: '',
              author_name: null,
              created_at: exercise.created_at,
              is_live: true,
              specification: bundledOne,
            },
          ]
        : []);
    stored.set(exercise.id, versions);
    return versions;
  }
  function show(id: string | undefined): ExerciseSpecifications {
    const versions = versionsOf(id);
    const exercise = exercises.find((one) => one.id === Number(id));
    return {
      exercise: { id: Number(id), slug: exercise?.slug ?? '', name: exercise?.name ?? '' },
      versions: versions.map((version) => ({ ...version, specification: undefined })),
      live: versions.find(({ is_live: isLive }) => isLive)?.specification ?? null,
      offered: null,
    };
  }
  function makeLive(versions: SpecificationText[], number: number): void {
    for (const version of versions) version.is_live = version.number === number;
  }
  function recordingOf(id: string | undefined): AdminRecording {
    return (
      recordings.find((one) => one.id === id) ?? refuse('admin.not_found', 'There is no such recording.')
    );
  }

  function posesAt(path: string): Uint8Array<ArrayBuffer> | undefined {
    const take = path.replace(/\/poses$/, '');
    const depths = sets[take];
    return depths ? new Uint8Array(encodePoses(makePoses(depths))) : kept.get(take);
  }

  const routes: DemoRoute[] = [
    { on: ['GET', /^exercises\/(\d+)\/specification$/], answer: ([id]) => show(id) },
    {
      on: ['GET', /^exercises\/(\d+)\/specification\/(\d+)$/],
      answer: ([id, number]) =>
        versionsOf(id).find((version) => version.number === Number(number)) ??
        refuse('admin.not_found', 'There is no such version.'),
    },
    {
      on: ['POST', /^exercises\/(\d+)\/specification$/],
      answer: ([id], { body }) => {
        const { specification, note = '', publish, based_on } = body as NewSpecificationVersion;
        const versions = versionsOf(id);
        const newest = versions[0]?.number ?? 0;
        if (based_on !== newest) refuse('specifications.outdated', 'Somebody has saved a newer version.');
        const checked = checkSpecification(specification);
        if (!checked.ok) refuse('specifications.invalid', 'The specification is not valid.', checked.errors);
        versions.unshift({
          number: newest + 1,
          origin: 'edited',
          bundled_version: null,
          note,
          author_name: 'Demo owner',
          created_at: new Date().toISOString(),
          is_live: false,
          specification,
        });
        if (publish) makeLive(versions, newest + 1);
        return show(id);
      },
    },
    {
      on: ['POST', /^exercises\/(\d+)\/specification\/(\d+)\/publish$/],
      answer: ([id, number]) => {
        makeLive(versionsOf(id), Number(number));
        return show(id);
      },
    },
    { on: ['GET', /^samples$/], answer: () => ({ data: samples }) },
    {
      on: ['GET', /^recordings$/],
      answer: () => ({ data: recordings, total: recordings.length, hasNextPage: false }),
    },
    {
      on: ['POST', /^recordings$/],
      answer: async (_ids, { query, file }) => {
        const exercise = exercises.find((one) => one.id === Number(query?.['exercise_id']));
        if (!exercise || !file) return refuse('admin.not_found', 'There is no such exercise.');
        const poses = new Uint8Array(await file.arrayBuffer());
        const recording = demonstrationOf(exercise, poses);
        kept.set(`recordings/${recording.id}`, poses);
        recordings.unshift(recording);
        return recording;
      },
    },
    {
      on: ['PUT', /^recordings\/([\w-]+)\/label$/],
      answer: ([id], { body }) => {
        const recording = recordingOf(id);
        recording.label = (body as { label: RecordingLabel | null }).label;
        recording.labelled_at = recording.label && new Date().toISOString();
        return recording;
      },
    },
    {
      on: ['DELETE', /^recordings\/([\w-]+)$/],
      answer: ([id]) => {
        recordings.splice(recordings.indexOf(recordingOf(id)), 1);
        return undefined;
      },
    },
  ];
  return { routes, posesAt };
}
