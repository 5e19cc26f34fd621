// What the server sends, always as JSON text.
import { Type, type Static } from 'typebox';
import type { LiveErrorCode } from './live-errors.ts';

const Nullable = <T extends ReturnType<typeof Type.Number> | ReturnType<typeof Type.String>>(schema: T) =>
  Type.Union([schema, Type.Null()]);

export const FaultMessage = Type.Object({
  rule: Type.String({ description: 'Name of the rule in the specification of the exercise.' }),
  severity: Type.Integer({ description: '1 (polish) to 3 (dangerous).' }),
  says: Type.String({ description: 'What is wrong, in words.' }),
  value: Type.Optional(
    Type.Number({
      description: 'What was measured: degrees, trunk lengths, shares or milliseconds, as the rule says.',
    }),
  ),
  limit: Type.Optional(Type.Number({ description: 'Beyond this it is a fault.' })),
  confidence: Type.Optional(Type.Number({ description: '0 to 1.' })),
  cue: Type.Optional(Type.String({ description: 'Id of the cue that helps.' })),
});
export type FaultMessage = Static<typeof FaultMessage>;

const NotJudgedMessage = Type.Object({
  rule: Type.String(),
  because: Type.String({ description: 'view: not from where the camera stands; hidden: joints not seen.' }),
});

const Part = Type.Union([Type.Number(), Type.Null()], {
  description: '0 to 100; null where it could not be judged.',
});

/**
 * A counted repetition. Times in milliseconds of the frames’ clock, angles in degrees. What is optional is missing in
 * repetitions that older versions stored.
 */
export const RepetitionMessage = Type.Object({
  number: Type.Integer(),
  number_in_set: Type.Integer(),
  side: Type.String({ description: 'left, right or both.' }),
  start_ms: Type.Number(),
  end_ms: Type.Number(),
  tempo: Type.String({ description: 'Seconds out, at the far end, and back: 3-1-1.' }),
  range_of_motion_deg: Nullable(Type.Number()),
  peak_angle_deg: Nullable(Type.Number()),
  range_share: Type.Number({ description: 'Range as a share of the full range of the exercise.' }),
  depth_share: Type.Optional(
    Type.Number({ description: 'How far out it went, as a share of what the exercise calls full.' }),
  ),
  phases_ms: Type.Optional(
    Type.Object({
      out: Type.Number(),
      peak: Type.Number({ description: 'At the far end.' }),
      back: Type.Number(),
      rest: Nullable(Type.Number()),
    }),
  ),
  speed: Type.Optional(
    Type.Union([Type.Object({ mean: Type.Number(), peak: Type.Number() }), Type.Null()], {
      description: 'While the load is lifted, in full ranges a second.',
    }),
  ),
  speed_loss: Type.Optional(
    Type.Union([Type.Number(), Type.Null()], {
      description: 'How much slower than the fastest of the set so far, 0 to 1.',
    }),
  ),
  asymmetry: Nullable(Type.Number()),
  good: Type.Boolean(),
  score: Type.Number({ description: '0 to 100.' }),
  score_parts: Type.Optional(
    Type.Object({ depth: Part, range: Part, tempo: Part, symmetry: Part, form: Part }),
  ),
  faults: Type.Array(FaultMessage, { description: 'Worst first.' }),
  not_judged: Type.Optional(Type.Array(NotJudgedMessage)),
  prediction: Type.String(),
  confidence: Type.Number(),
});
export type RepetitionMessage = Static<typeof RepetitionMessage>;

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
  set: Type.Object({ number: Type.Integer(), count: Type.Integer(), active: Type.Boolean() }),
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
  notices: Type.Optional(
    Type.Array(Type.Object({ help: Type.String(), text: Type.String() }), {
      description:
        'What the camera should show better; other_exercise: what is done looks like another exercise.',
    }),
  ),
});
export type FrameMessage = Static<typeof FrameMessage>;

const NumberedScore = Type.Object({ number: Type.Integer(), score: Type.Number() });

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
  score: Nullable(Type.Number()),
  main_fault: Nullable(Type.String()),
  best: Type.Union([NumberedScore, Type.Null()]),
  worst: Type.Union([NumberedScore, Type.Null()]),
  trend: Type.Union([Type.Number(), Type.Null()], {
    description: 'Change of the score from one repetition to the next; null of fewer than three.',
  }),
  consistency: Type.Union([Type.Number(), Type.Null()], {
    description: 'How alike the repetitions are in range and duration, 0 to 100; null of fewer than three.',
  }),
  speed_loss: Type.Union([Type.Number(), Type.Null()], {
    description: 'How much slower the last repetition was than the fastest, 0 to 1.',
  }),
});
export type SetMessage = Static<typeof SetMessage>;

export const StatusMessage = Type.Object({
  type: Type.Literal('status'),
  state: Type.String(),
  status: Type.String({ description: '"Pose detection initialized" answers the choice of an exercise.' }),
  exercise: Nullable(Type.String()),
  exercise_id: Type.Union([Type.Integer(), Type.Null()]),
  exercise_name: Nullable(Type.String()),
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
  data: Type.Object({ result: Type.Unknown() }),
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
