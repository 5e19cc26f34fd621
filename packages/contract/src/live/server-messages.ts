// What the server sends, always as JSON text.
import { Type, type Static } from 'typebox';
import { RowId } from '../ids.ts';
import { List, Measure, Text, Whole } from '../atoms.ts';
import { HoldMessage } from './hold-message.ts';
import type { LiveErrorCode } from './live-errors.ts';
import { FaultMessage, RepetitionMessage } from './repetition-message.ts';
import { SetFigures, SideCounts } from './set-figures.ts';

const Nullable = <T extends ReturnType<typeof Type.Number> | ReturnType<typeof Type.String>>(schema: T) =>
  Type.Union([schema, Type.Null()]);

/** Answers each frame that was looked at. Existing pages read `state`, then `prediction` and `confidence`. */
export const FrameMessage = Type.Object({
  type: Type.Literal('frame'),
  state: Text({
    description:
      'A word of the exercise in capitals, NO_PERSON, or "Exercise Completed" on the frame that completes a repetition.',
  }),
  exercise: Text(),
  t: Measure(),
  count: Whole(),
  partials: Whole(),
  held_ms: Measure({
    description: 'How long the posture has been held; 0 between holds, and for repetitions.',
  }),
  set: Type.Object({
    number: Whole(),
    count: Whole(),
    active: Type.Boolean(),
    sides: SideCounts,
  }),
  phase: Nullable(Text()),
  progress: Measure(),
  signal: Nullable(Measure()),
  cue: Type.Union([Type.Object({ id: Text(), text: Text() }), Type.Null()]),
  view: Nullable(Text()),
  visibility: Measure(),
  in_position: Type.Boolean(),
  dropped: Whole({
    description:
      'Frames of this session that were skipped: newer ones had come, the limits had no room for them, or they are video that is not decoded.',
  }),
  prediction: Type.Optional(Text()),
  confidence: Type.Optional(Measure()),
  repetition: Type.Optional(RepetitionMessage),
  partial: Type.Optional(
    Type.Boolean({ description: 'A movement that was too short to count ended on this frame.' }),
  ),
  partial_faults: Type.Optional(List(FaultMessage, { description: 'What was wrong with it.' })),
  hold: Type.Optional(HoldMessage),
  hold_faults: Type.Optional(
    List(FaultMessage, {
      description: 'Of a hold, once a second: what was wrong in the last two; empty where nothing was.',
    }),
  ),
  notices: Type.Optional(
    List(Type.Object({ help: Text(), text: Text() }), {
      description:
        'What the camera should show better; other_exercise: what is done looks like another exercise.',
    }),
  ),
});
export type FrameMessage = Static<typeof FrameMessage>;

export const SetMessage = Type.Object({
  type: Type.Literal('set_finished'),
  state: Text(),
  exercise: Text(),
  set: Whole(),
  count: Whole(),
  good: Whole(),
  partials: Whole(),
  held_ms: Measure({ description: 'How long was held in all; 0 for repetitions.' }),
  longest_hold_ms: Measure(),
  ...SetFigures.properties,
});
export type SetMessage = Static<typeof SetMessage>;

export const StatusMessage = Type.Object({
  type: Type.Literal('status'),
  state: Text(),
  status: Text({ description: '"Pose detection initialized" answers the choice of an exercise.' }),
  exercise: Nullable(Text()),
  exercise_id: Type.Union([RowId, Type.Null()]),
  exercise_name: Nullable(Text()),
  language: Text({ description: 'Tag of the language that the coach speaks.' }),
  paused: Type.Boolean(),
  recording: Type.Boolean({ description: 'Whether poses are kept.' }),
});
export type StatusMessage = Static<typeof StatusMessage>;

export const PongMessage = Type.Object({
  type: Type.Literal('pong'),
  state: Text(),
  id: Type.Optional(Type.Union([Text(), Measure()])),
});
export type PongMessage = Static<typeof PongMessage>;

export const ServerResponse = Type.Object({
  type: Type.Literal('server_response'),
  state: Text(),
  data: Type.Object({
    result: Text({ description: 'A sentence that a page can show as it is.' }),
    exercise: Nullable(Text()),
    count: Whole(),
    dropped: Whole({ description: 'As in frames.' }),
  }),
});
export type ServerResponse = Static<typeof ServerResponse>;

/** One page reads `error`, another `message`: they are the same sentence. */
export const ErrorMessage = Type.Object({
  type: Type.Literal('error'),
  error: Text(),
  message: Text(),
  code: Type.Unsafe<LiveErrorCode>(Text()),
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
