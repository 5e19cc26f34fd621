import { indexExerciseNames, type ExerciseNames } from '@spotter/exercises/names/index-exercise-names';
import type { Say, Words } from '../../words/create-words.ts';
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
  /** Whether nothing is exercised in it, so that nothing is to be counted. */
  readonly isIdle: boolean;
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
  'shown',
  'ownSamples',
  'ownRecordings',
  'otherSamples',
  'otherRecordings',
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
  { say, sayIfKnown }: Words,
  { id, exercise: sent, view, reps_least: least, reps_most: most }: Sample,
  names: ExerciseNames,
): Take {
  const isOwn = names.resolve(sent) !== undefined;
  const isIdle = sent === 'none';
  const range = least === null || most === null ? null : ([least, most] as const);
  // Another movement may be the very one that somebody describes now; where nothing is exercised, nothing is to be counted.
  const truth = isOwn || isIdle ? range && { range, faults: null } : null;
  const seen = view === null ? undefined : sayIfKnown('coaching.views', view);
  const exercise = isIdle ? say('coaching.takes.noExercise') : sent.replaceAll('_', ' ');
  return {
    id: `samples/${id}`,
    kind: 'samples',
    recording: null,
    label: null,
    poses: null,
    name:
      seen === undefined
        ? say('coaching.takes.sample', { exercise, id })
        : say('coaching.takes.sampleSeen', { exercise, id, view: seen }),
    group: isOwn ? 'ownSamples' : 'otherSamples',
    isIdle,
    truth,
  };
}

function ofRecording({ say, formats }: Words, recording: AdminRecording, exercise: Exercise): Take {
  const isOwn = recording.exercise_id === exercise.id || recording.exercise_key === exercise.slug;
  const { label } = recording;
  return {
    id: `recordings/${recording.id}`,
    kind: 'recordings',
    recording: recording.id,
    label,
    poses: null,
    name: say('coaching.takes.recording', {
      exercise: recording.exercise_name,
      who: recording.username,
      when: formats.moment(new Date(recording.created_at)),
    }),
    group: isOwn ? 'ownRecordings' : 'otherRecordings',
    isIdle: false,
    truth: label && isOwn ? { range: [label.reps_least, label.reps_most], faults: label.faults } : null,
  };
}

/** What somebody has shown to the camera, before it is kept. @param number from 1, in the order in which they were shown */
export function shownTake(say: Say, number: number, poses: Uint8Array): Take {
  return {
    id: `shown/${number}`,
    kind: 'shown',
    recording: null,
    label: null,
    name: number === 1 ? say('coaching.takes.justNow') : say('coaching.takes.justNowNumber', { number }),
    group: 'shown',
    isIdle: false,
    truth: null,
    poses,
  };
}

/** All that can be tried, what belongs to the exercise first. */
export function takesOf(
  words: Words,
  exercise: Exercise,
  samples: readonly Sample[],
  recordings: readonly AdminRecording[],
): readonly Take[] {
  const names = indexExerciseNames([{ key: exercise.slug, name: exercise.name }]);
  const takes = [
    ...samples.map((sample) => ofSample(words, sample, names)),
    ...recordings.map((recording) => ofRecording(words, recording, exercise)),
  ];
  return takeGroups.flatMap((group) => takes.filter((take) => take.group === group));
}

/** Whether a change is tried on it before it is saved: all of the exercise itself, and those where nothing is to be counted. */
export function isTrialled({ group, isIdle }: Take): boolean {
  return ownGroups.includes(group) || isIdle;
}
