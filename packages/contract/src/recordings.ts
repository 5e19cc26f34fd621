import { Type, type Static } from 'typebox';
import { Count, List, Measure, Text } from './atoms.ts';
import { RowId, UuidText } from './ids.ts';

const Moment = Text({ description: 'ISO 8601.' });

/** Poses of one exercise of one session, kept because the person asked for it; never pictures. */
export const Recording = Type.Object({
  id: Text({ description: 'UUID.' }),
  exercise: Text({ description: 'Key of the specification that counted.' }),
  exercise_id: Type.Union([RowId, Type.Null()]),
  exercise_name: Text(),
  started_at: Moment,
  duration_ms: Count(),
  frames: Count(),
  bytes: Count({ description: 'As stored.' }),
  reps: Count({ description: 'Repetitions that were counted live.' }),
});
export type Recording = Static<typeof Recording>;

export const RecordingPage = Type.Object(
  {
    recordings: List(Recording, { description: 'The newest first.' }),
    next: Type.Union([Text(), Type.Null()], {
      description: 'Send it as `before` for the next page; null on the last.',
    }),
  },
  { description: 'Recordings, the newest first.' },
);
export type RecordingPage = Static<typeof RecordingPage>;

const Numbers = List(Measure());

const RecordedPose = Type.Object({
  t_ms: Measure(),
  presence: Type.Union([Measure(), Type.Null()]),
  landmarks: Type.Union([List(Numbers), Type.Null()], {
    description: 'x, y, z (0, as it is not kept) and visibility, in fractions of the picture.',
  }),
  world: Type.Union([List(Numbers), Type.Null()], { description: 'x, y and z in metres.' }),
});
export type RecordedPose = Static<typeof RecordedPose>;

/** A recording with its frames, in the form that `npm run eval` reads. */
export const RecordingDetail = Type.Object(
  {
    ...Recording.properties,
    aspect: Measure({ description: 'Width of the picture by its height.' }),
    poses: List(RecordedPose),
  },
  { description: 'The recording with its frames, in the form that `npm run eval` reads.' },
);
export type RecordingDetail = Static<typeof RecordingDetail>;

export const RecordingId = Type.Object({ id: UuidText });
