import { indexExerciseNames, type ExerciseNames } from '@spotter/exercises/names/index-exercise-names';
import type { AdminRecording, RecordingLabel, Sample } from '@spotter/contract/admin/coaching';

/**
 * A recorded set that a specification can be tried on: one that comes with the program, one of the installation, or one
 * that was shown to the camera just now.
 */
export interface Take {
  /** `samples/<id>`, `recordings/<id>` or `shown/<number>`. */
  readonly id: string;
  readonly kind: 'samples' | 'recordings' | 'shown';
  readonly name: string;
  readonly group: TakeGroup;
  /** Id on the server, where it is a recording. */
  readonly recording: string | null;
  /** Of a recording: what somebody has said of it. */
  readonly label: RecordingLabel | null;
  /** What is true of it; null where nobody has said. */
  readonly truth: {
    readonly range: readonly [least: number, most: number];
    /** Rules whose faults are plain to the eye; null where nobody has looked for any. */
    readonly faults: readonly string[] | null;
  } | null;
  /** In the compact form, where only the page has them; the server has those of samples and recordings. */
  readonly poses: Uint8Array | null;
}

export const takeGroups = [
  'Shown to the camera',
  'Samples of this exercise',
  'Recordings of this exercise',
  'Samples of other movements',
  'Recordings of other exercises',
] as const;
export type TakeGroup = (typeof takeGroups)[number];

/** What shows the exercise itself. */
const ownGroups: readonly TakeGroup[] = takeGroups.slice(0, 3);

interface Exercise {
  readonly id: number;
  readonly slug: string;
  readonly name: string;
}

function ofSample(
  { id, exercise: sent, view, reps_least: least, reps_most: most }: Sample,
  names: ExerciseNames,
): Take {
  const isOwn = names.resolve(sent) !== undefined;
  const range = least === null || most === null ? null : ([least, most] as const);
  // Another movement may be the very one that somebody describes now; where nothing is exercised, nothing is to be counted.
  const truth = isOwn || sent === 'none' ? range && { range, faults: null } : null;
  const seen = view === null ? '' : `, from the ${view === 'oblique' ? 'corner' : view}`;
  return {
    id: `samples/${id}`,
    kind: 'samples',
    recording: null,
    label: null,
    poses: null,
    name: `${sent === 'none' ? 'no exercise' : sent.replaceAll('_', ' ')}: ${id}${seen}`,
    group: isOwn ? 'Samples of this exercise' : 'Samples of other movements',
    truth,
  };
}

const dayFormat = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });

function ofRecording(recording: AdminRecording, exercise: Exercise): Take {
  const isOwn = recording.exercise_id === exercise.id || recording.exercise_key === exercise.slug;
  const { label } = recording;
  return {
    id: `recordings/${recording.id}`,
    kind: 'recordings',
    recording: recording.id,
    label,
    poses: null,
    name: `${recording.exercise_name}: ${recording.username}, ${dayFormat.format(new Date(recording.created_at))}`,
    group: isOwn ? 'Recordings of this exercise' : 'Recordings of other exercises',
    truth: label && isOwn ? { range: [label.reps_least, label.reps_most], faults: label.faults } : null,
  };
}

/** What somebody has shown to the camera, before it is kept. @param number from 1, in the order in which they were shown */
export function shownTake(number: number, poses: Uint8Array): Take {
  return {
    id: `shown/${number}`,
    kind: 'shown',
    recording: null,
    label: null,
    name: number === 1 ? 'Shown just now' : `Shown just now, ${number}`,
    group: 'Shown to the camera',
    truth: null,
    poses,
  };
}

/** All that can be tried, what belongs to the exercise first. */
export function takesOf(
  exercise: Exercise,
  samples: readonly Sample[],
  recordings: readonly AdminRecording[],
): readonly Take[] {
  const names = indexExerciseNames([{ key: exercise.slug, name: exercise.name }]);
  const takes = [
    ...samples.map((sample) => ofSample(sample, names)),
    ...recordings.map((recording) => ofRecording(recording, exercise)),
  ];
  return takeGroups.flatMap((group) => takes.filter((take) => take.group === group));
}

/** Whether a change is tried on it before it is saved: all of the exercise itself, and those where nothing is to be counted. */
export function isTrialled({ group, name }: Take): boolean {
  return ownGroups.includes(group) || name.startsWith('no exercise');
}
