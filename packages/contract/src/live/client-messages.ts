// What clients send as JSON text. Further fields are ignored.
import { Type, type Static } from 'typebox';

const Time = Type.Number({
  minimum: -1e18,
  maximum: 1e18,
  description: 'Milliseconds on any monotonic clock of the client.',
});

const WholeNumber = Type.Integer({
  minimum: -Number.MAX_SAFE_INTEGER,
  maximum: Number.MAX_SAFE_INTEGER,
});

/** Chooses the exercise, and with it, from here on, the language of what is said. */
export const ChooseExercise = Type.Object({
  exercise_type: Type.Union([Type.String({ maxLength: 200 }), WholeNumber], {
    description: 'A name in nearly any spelling, or the id of the catalogue.',
  }),
  language: Type.Optional(
    Type.String({
      maxLength: 35,
      description:
        'Language tag such as de or es-MX; English where nobody has translated the texts. Unless told, the Accept-Language that the socket was opened with counts.',
    }),
  ),
});
export type ChooseExercise = Static<typeof ChooseExercise>;

/** One camera frame as base64 of a JPEG, PNG or WebP, with or without a data URL's prefix. */
export const CameraFrame = Type.Object({
  frame: Type.String({ maxLength: 100_000_000 }),
  t: Type.Optional(Time),
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
  aspect: Type.Optional(
    Type.Number({
      exclusiveMinimum: 0,
      maximum: 100,
      description: 'Width of the picture by its height; 1 unless told.',
    }),
  ),
  landmarks: Type.Union([Points, Type.Null()]),
  world: Type.Optional(Type.Union([Points, Type.Null()])),
  presence: Type.Optional(Type.Number({ minimum: 0, maximum: 1 })),
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
export const ClientData = Type.Object({ type: Type.Literal('client_data'), data: Type.Object({}) });
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
    Type.Union([Type.String({ maxLength: 100 }), Type.Number({ minimum: -1e18, maximum: 1e18 })]),
  ),
});
export type Command = Static<typeof Command>;
