// What clients send as JSON text. Further fields are ignored.
import { Type, type Static } from 'typebox';
import { UuidText } from '../ids.ts';
import { SetCorrectionChange, WeightKg } from '../set-correction.ts';

const Time = Type.Number({
  minimum: -1e18,
  maximum: 1e18,
  description: 'Milliseconds on any monotonic clock of the client.',
});

const WholeNumber = Type.Integer({
  minimum: -Number.MAX_SAFE_INTEGER,
  maximum: Number.MAX_SAFE_INTEGER,
});

export const WantedExercise = Type.Union([Type.String({ maxLength: 200 }), WholeNumber], {
  description:
    'A name in nearly any spelling, the id of the catalogue, or auto: what is done is recognised then.',
});

const Language = Type.String({
  maxLength: 35,
  description:
    'Language tag such as de or es-MX; English where nobody has translated the texts. Unless told, the Accept-Language that the socket was opened with counts.',
});

/** Numbers of poses, pictures and events. */
const Sequence = (description: string) =>
  Type.Integer({ minimum: 0, maximum: 4_294_967_295, description, examples: [1042] });

const frameSequence = Sequence(
  'Number of the frame, rising: what is told of a frame names it. One that does not rise is ignored.',
);

/** Chooses the exercise, and with it, from here on, the language of what is said. */
export const ChooseExercise = Type.Object({
  exercise_type: WantedExercise,
  language: Type.Optional(Language),
});
export type ChooseExercise = Static<typeof ChooseExercise>;

/** One camera frame as base64 of a JPEG, PNG or WebP, with or without a data URL's prefix. */
export const CameraFrame = Type.Object({
  frame: Type.String({
    maxLength: 100_000_000,
    description: 'Base64 of a JPEG, PNG or WebP, with or without a data URL’s prefix.',
  }),
  t: Type.Optional(Time),
  seq: Type.Optional(frameSequence),
});
export type CameraFrame = Static<typeof CameraFrame>;

/** Far beyond any joint outside the picture, and small enough to calculate with. */
export const farthestCoordinate = 1000;

const Point = Type.Array(Type.Number({ minimum: -farthestCoordinate, maximum: farthestCoordinate }), {
  minItems: 2,
  maxItems: 4,
  description: 'x and y in fractions of the picture, then z and visibility where known.',
});
const Points = Type.Array(Point, { minItems: 17, maxItems: 33 });

/** A pose that was found on the device: 33 landmarks (MediaPipe, ML Kit) or 17 (MoveNet), null where nobody is seen. */
export const PoseMessage = Type.Object({
  type: Type.Literal('pose'),
  t: Type.Optional(Time),
  seq: Type.Optional(frameSequence),
  aspect: Type.Optional(
    Type.Number({
      exclusiveMinimum: 0,
      maximum: 100,
      description: 'Width of the picture by its height; 1 unless told.',
    }),
  ),
  landmarks: Type.Union([Points, Type.Null()], {
    description: '33 or 17 points; null where nobody is seen.',
  }),
  world: Type.Optional(
    Type.Union([Points, Type.Null()], { description: 'The same joints in metres, where known.' }),
  ),
  presence: Type.Optional(
    Type.Number({
      minimum: 0,
      maximum: 1,
      description: 'How sure the pose finder is that there is a person.',
    }),
  ),
  luma: Type.Optional(
    Type.Number({
      minimum: 0,
      maximum: 255,
      description:
        'Mean brightness of the picture, 0 (black) to 255; by it the coach says that it is too dark.',
    }),
  ),
  people: Type.Optional(
    Type.Integer({
      minimum: 0,
      maximum: 255,
      description: 'How many people are in the picture, in frames in which they were counted.',
    }),
  ),
});
export type PoseMessage = Static<typeof PoseMessage>;

/** Answered by `server_response`. */
export const ClientData = Type.Object({
  type: Type.Literal('client_data'),
  data: Type.Object({}, { description: 'Whatever the client likes to say; nothing of it is kept.' }),
});
export type ClientData = Static<typeof ClientData>;

/**
 * `pause` has frames ignored until `resume`; `start_recording` says that the person wants the poses (never the pictures) of
 * this session kept, until `stop_recording`; `ping` is answered by `pong` with the same `id`.
 */
export const Command = Type.Object({
  type: Type.Union([
    Type.Literal('start_set'),
    Type.Literal('finish_set'),
    Type.Literal('pause'),
    Type.Literal('resume'),
    Type.Literal('start_recording'),
    Type.Literal('stop_recording'),
    Type.Literal('ping'),
  ]),
  id: Type.Optional(
    Type.Union([Type.String({ maxLength: 100 }), Type.Number({ minimum: -1e18, maximum: 1e18 })], {
      description: 'Of a ping: given back in its pong.',
    }),
  ),
});
export type Command = Static<typeof Command>;

/** What a set is meant to come to. */
export const Target = Type.Object(
  {
    repetitions: Type.Optional(
      Type.Integer({ minimum: 1, maximum: 10_000, description: 'To count in each set.', examples: [12] }),
    ),
    seconds: Type.Optional(
      Type.Integer({ minimum: 1, maximum: 86_400, description: 'To hold in each set.', examples: [30] }),
    ),
  },
  {
    description:
      'What each set is meant to come to; {} is nothing. Reaching it is told by a notice, target_reached; nothing else happens.',
  },
);
export type Target = Static<typeof Target>;

/** What a client is answered with: `frame` for each frame, `lean` for each frame, or nothing but numbered events. */
export const Feedback = Type.Union([Type.Literal('full'), Type.Literal('lean'), Type.Literal('events')], {
  description:
    'full: each frame is answered by a frame message; lean: by a lean one; events: by none. Events come in every case.',
});
export type Feedback = Static<typeof Feedback>;

/** What is done with pictures and video: they are coached as they are, or only the pose in them is found and told. */
export const Pictures = Type.Union([Type.Literal('coach'), Type.Literal('find')], {
  description:
    'coach: pictures and video are coached; find: each is answered by the pose in it and by nothing else, for clients that coach by themselves. What they send back as poses is coached as always.',
});
export type Pictures = Static<typeof Pictures>;

/** How many points a pose has: 33 (MediaPipe, ML Kit) or 17 (MoveNet, COCO). */
export const Topology = Type.Union([Type.Literal(33), Type.Literal(17)], {
  description: 'Points of a pose: 33 (MediaPipe, ML Kit) or 17 (MoveNet, COCO). Others are refused then.',
});
export type Topology = Static<typeof Topology>;

/**
 * Says what the client wants; answered by `session.ready`. From the first one on the session tells numbered events. What
 * is left out stays as it is; a target belongs to the exercise, so choosing one without a target takes the old one away.
 */
export const Configure = Type.Object({
  type: Type.Literal('configure'),
  exercise: Type.Optional(WantedExercise),
  target: Type.Optional(Target),
  mirrored: Type.Optional(
    Type.Boolean({
      description: 'The pictures are mirrored, as of a selfie camera: left and right are exchanged back.',
    }),
  ),
  rate: Type.Optional(
    Type.Number({
      minimum: 1,
      maximum: 120,
      description: 'Frames a second that the client means to send.',
      examples: [15],
    }),
  ),
  language: Type.Optional(Language),
  topology: Type.Optional(Topology),
  feedback: Type.Optional(Feedback),
  pictures: Type.Optional(Pictures),
  continue: Type.Optional(
    Type.Object(
      {
        session: UuidText,
        last_event: Sequence('Number of the last event that the client has seen; 0 before any.'),
        last_seq: Type.Optional(
          Sequence(
            'Number of the last frame that the client has seen the answer of. It says that frames after "continued.seq" are sent again: what comes of those up to this one, and was seen, is not told twice.',
          ),
        ),
      },
      {
        description:
          'Goes on with the workout of a session of the same person that has lost its socket. In the first configure only.',
      },
    ),
  ),
});
export type Configure = Static<typeof Configure>;

/** Finishes the set and goes on with another exercise, in the same workout. */
export const NextExercise = Type.Object({
  type: Type.Literal('next_exercise'),
  exercise: WantedExercise,
  target: Type.Optional(Target),
});
export type NextExercise = Static<typeof NextExercise>;

/** The load of the set that goes on and of those after it, until another one is told or the exercise changes. */
export const SetWeight = Type.Object({ type: Type.Literal('weight'), weight_kg: WeightKg });
export type SetWeight = Static<typeof SetWeight>;

/** What the person says of a set; answered by a `set` event that shows it corrected. */
export const CorrectSet = Type.Object({
  type: Type.Literal('correct_set'),
  position: Type.Optional(
    Type.Integer({
      minimum: 1,
      maximum: 1_000_000,
      description: 'Of the set in the workout, from 1; the last one unless told.',
      examples: [1],
    }),
  ),
  correction: SetCorrectionChange,
});
export type CorrectSet = Static<typeof CorrectSet>;

/** Ends the training: a `summary` event, then the socket closes with 4500. */
export const EndTraining = Type.Object({ type: Type.Literal('end') });
export type EndTraining = Static<typeof EndTraining>;
