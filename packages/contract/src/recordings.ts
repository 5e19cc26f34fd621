import { Type, type Static } from 'typebox';
import { UuidText } from './ids.ts';

const Moment = Type.String({ description: 'ISO 8601.' });

/** Poses of one exercise of one session, kept because the person asked for it; never pictures. */
export const Recording = Type.Object({
  id: Type.String({ description: 'UUID.' }),
  exercise: Type.String({ description: 'Key of the specification that counted.' }),
  exercise_id: Type.Union([Type.Integer(), Type.Null()]),
  exercise_name: Type.String(),
  started_at: Moment,
  duration_ms: Type.Integer(),
  frames: Type.Integer(),
  bytes: Type.Integer({ description: 'As stored.' }),
  reps: Type.Integer({ description: 'Repetitions that were counted live.' }),
});
export type Recording = Static<typeof Recording>;

export const RecordingPage = Type.Object({
  recordings: Type.Array(Recording),
  next: Type.Union([Type.String(), Type.Null()], {
    description: 'Send it as `before` for the next page; null on the last.',
  }),
});
export type RecordingPage = Static<typeof RecordingPage>;

const Numbers = Type.Array(Type.Number());

const RecordedPose = Type.Object({
  t_ms: Type.Number(),
  presence: Type.Union([Type.Number(), Type.Null()]),
  landmarks: Type.Union([Type.Array(Numbers), Type.Null()], {
    description: 'x, y, z (0, as it is not kept) and visibility, in fractions of the picture.',
  }),
  world: Type.Union([Type.Array(Numbers), Type.Null()], { description: 'x, y and z in metres.' }),
});
export type RecordedPose = Static<typeof RecordedPose>;

/** A recording with its frames, in the form that `npm run eval` reads. */
export const RecordingDetail = Type.Object({
  ...Recording.properties,
  aspect: Type.Number({ description: 'Width of the picture by its height.' }),
  poses: Type.Array(RecordedPose),
});
export type RecordingDetail = Static<typeof RecordingDetail>;

export const RecordingId = Type.Object({ id: UuidText });
