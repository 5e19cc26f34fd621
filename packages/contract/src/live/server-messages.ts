// What the server sends, always as JSON text.
import { Type, type Static } from 'typebox';
import { HoldMessage } from './hold-message.ts';
import type { LiveErrorCode } from './live-errors.ts';
import { FaultMessage, RepetitionMessage } from './repetition-message.ts';
import { SetFigures, SideCounts } from './set-figures.ts';

const Nullable = <T extends ReturnType<typeof Type.Number> | ReturnType<typeof Type.String>>(schema: T) =>
  Type.Union([schema, Type.Null()]);

/** Answers each frame that was looked at. Existing pages read `state`, then `prediction` and `confidence`. */
export const FrameMessage = Type.Object({
  type: Type.Literal('frame'),
  state: Type.String({
    description:
      'A word of the exercise in capitals, NO_PERSON, or "Exercise Completed" on the frame that completes a repetition.',
  }),
  exercise: Type.String(),
  t: Type.Number(),
  count: Type.Integer(),
  partials: Type.Integer(),
  held_ms: Type.Number({
    description: 'How long the posture has been held; 0 between holds, and for repetitions.',
  }),
  set: Type.Object({
    number: Type.Integer(),
    count: Type.Integer(),
    active: Type.Boolean(),
    sides: SideCounts,
  }),
  phase: Nullable(Type.String()),
  progress: Type.Number(),
  signal: Nullable(Type.Number()),
  cue: Type.Union([Type.Object({ id: Type.String(), text: Type.String() }), Type.Null()]),
  view: Nullable(Type.String()),
  visibility: Type.Number(),
  in_position: Type.Boolean(),
  dropped: Type.Integer({
    description:
      'Frames of this session that were skipped because newer ones had come, or because they are video that is not decoded.',
  }),
  prediction: Type.Optional(Type.String()),
  confidence: Type.Optional(Type.Number()),
  repetition: Type.Optional(RepetitionMessage),
  partial: Type.Optional(
    Type.Boolean({ description: 'A movement that was too short to count ended on this frame.' }),
  ),
  partial_faults: Type.Optional(Type.Array(FaultMessage, { description: 'What was wrong with it.' })),
  hold: Type.Optional(HoldMessage),
  hold_faults: Type.Optional(
    Type.Array(FaultMessage, {
      description: 'Of a hold, once a second: what was wrong in the last two; empty where nothing was.',
    }),
  ),
  notices: Type.Optional(
    Type.Array(Type.Object({ help: Type.String(), text: Type.String() }), {
      description:
        'What the camera should show better; other_exercise: what is done looks like another exercise.',
    }),
  ),
});
export type FrameMessage = Static<typeof FrameMessage>;

export const SetMessage = Type.Object({
  type: Type.Literal('set_finished'),
  state: Type.String(),
  exercise: Type.String(),
  set: Type.Integer(),
  count: Type.Integer(),
  good: Type.Integer(),
  partials: Type.Integer(),
  held_ms: Type.Number({ description: 'How long was held in all; 0 for repetitions.' }),
  longest_hold_ms: Type.Number(),
  ...SetFigures.properties,
});
export type SetMessage = Static<typeof SetMessage>;

export const StatusMessage = Type.Object({
  type: Type.Literal('status'),
  state: Type.String(),
  status: Type.String({ description: '"Pose detection initialized" answers the choice of an exercise.' }),
  exercise: Nullable(Type.String()),
  exercise_id: Type.Union([Type.Integer(), Type.Null()]),
  exercise_name: Nullable(Type.String()),
  language: Type.String({ description: 'Tag of the language that the coach speaks.' }),
  paused: Type.Boolean(),
  recording: Type.Boolean({ description: 'Whether poses are kept.' }),
});
export type StatusMessage = Static<typeof StatusMessage>;

export const PongMessage = Type.Object({
  type: Type.Literal('pong'),
  state: Type.String(),
  id: Type.Optional(Type.Union([Type.String(), Type.Number()])),
});
export type PongMessage = Static<typeof PongMessage>;

export const ServerResponse = Type.Object({
  type: Type.Literal('server_response'),
  state: Type.String(),
  data: Type.Object({
    result: Type.String({ description: 'A sentence that a page can show as it is.' }),
    exercise: Nullable(Type.String()),
    count: Type.Integer(),
    dropped: Type.Integer({ description: 'As in frames.' }),
  }),
});
export type ServerResponse = Static<typeof ServerResponse>;

/** One page reads `error`, another `message`: they are the same sentence. */
export const ErrorMessage = Type.Object({
  type: Type.Literal('error'),
  error: Type.String(),
  message: Type.String(),
  code: Type.Unsafe<LiveErrorCode>(Type.String()),
  retryable: Type.Boolean(),
});
export type ErrorMessage = Static<typeof ErrorMessage>;

/** Every message of the server; `type` tells them apart. */
export const ServerMessage = Type.Union([
  FrameMessage,
  SetMessage,
  StatusMessage,
  PongMessage,
  ServerResponse,
  ErrorMessage,
]);
export type ServerMessage = Static<typeof ServerMessage>;
