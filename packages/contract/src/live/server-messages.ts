// What the server sends, always as JSON text.
import { Type, type Static } from 'typebox';
import { RowId } from '../ids.ts';
import { Count, List, Measure, Text, Whole } from '../atoms.ts';
import { PoseMessage } from './client-messages.ts';
import { EventMessage } from './event-messages.ts';
import { HoldMessage } from './hold-message.ts';
import type { LiveErrorCode } from './live-errors.ts';
import { ReadyMessage } from './ready-message.ts';
import { FaultMessage, RepetitionMessage } from './repetition-message.ts';
import { SetFigures, SideCounts } from './set-figures.ts';

const Nullable = <T extends ReturnType<typeof Type.Number> | ReturnType<typeof Type.String>>(schema: T) =>
  Type.Union([schema, Type.Null()]);

/** Of a frame that answers one which had a number, in a session that was configured. */
const sequence = Type.Optional(
  Count({ description: 'Number of the frame that it answers.', examples: [1042] }),
);

const State = () => Text({ description: 'The state of the last frame.', examples: ['STANDING'] });
const Exercise = () => Text({ description: 'Key of the exercise.', examples: ['squat'] });

/** Answers each frame that was looked at. Existing pages read `state`, then `prediction` and `confidence`. */
export const FrameMessage = Type.Object({
  type: Type.Literal('frame'),
  state: Text({
    description:
      'A word of the exercise in capitals, NO_PERSON, or "Exercise Completed" on the frame that completes a repetition.',
  }),
  seq: sequence,
  exercise: Exercise(),
  t: Measure({ description: 'Time of the frame on the session’s own clock, in milliseconds.' }),
  count: Whole({ description: 'Repetitions of the exercise so far.' }),
  partials: Whole({ description: 'Movements that were too short to count.' }),
  held_ms: Measure({
    description: 'How long the posture has been held; 0 between holds, and for repetitions.',
  }),
  set: Type.Object(
    {
      number: Whole({ description: 'Of the exercise, from 1; 0 before the first.' }),
      count: Whole({ description: 'Repetitions in it.' }),
      active: Type.Boolean({ description: 'Whether it goes on.' }),
      sides: SideCounts,
    },
    { description: 'The set that goes on, or the last one.' },
  ),
  phase: Nullable(Text({ description: 'rest, out, peak or back; null where it is not known.' })),
  progress: Measure({ description: 'How far out the movement is, 0 to 1.' }),
  signal: Nullable(Measure({ description: 'What is counted by: mostly an angle in degrees.' })),
  cue: Type.Union(
    [
      Type.Object({
        id: Text({ description: 'The same in every language.' }),
        text: Text({ description: 'In the language of the session.' }),
      }),
      Type.Null(),
    ],
    { description: 'The one thing to say now; null where there is none.' },
  ),
  view: Nullable(Text({ description: 'From where the camera looks: front or side; null where not known.' })),
  visibility: Measure({ description: 'How well what matters is seen, 0 to 1.' }),
  in_position: Type.Boolean({ description: 'Whether the person stands or lies as the exercise asks.' }),
  dropped: Whole({
    description:
      'Frames of this session that were skipped: newer ones had come, the limits had no room for them, or they are video that is not decoded.',
  }),
  prediction: Type.Optional(
    Text({ description: 'On the frame that completes a repetition: a sentence to show.' }),
  ),
  confidence: Type.Optional(Measure({ description: 'Of the prediction, 0 to 1.' })),
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
    List(
      Type.Object({
        help: Text({ description: 'What it is about.', examples: ['cut_off'] }),
        text: Text({
          description: 'A sentence to show.',
          examples: ['Step back: your feet are cut off'],
        }),
      }),
      {
        description:
          'What the camera should show better; other_exercise: what is done looks like another exercise; counted_otherwise: it is counted by what repeats, as it is not as the exercise is described.',
      },
    ),
  ),
});
export type FrameMessage = Static<typeof FrameMessage>;

/** Answers each frame of a client that asked for little: {@link FrameMessage} in a tenth of its bytes. */
export const LeanMessage = Type.Object({
  type: Type.Literal('lean'),
  seq: sequence,
  state: Text({ description: 'As in frames.', examples: ['DESCENDING'] }),
  count: Count({ description: 'Repetitions of the exercise so far.' }),
  progress: Measure({ description: 'How far out the movement is, 0 to 1.' }),
  cue: Nullable(Text({ description: 'Id of the one thing to say now.' })),
});
export type LeanMessage = Static<typeof LeanMessage>;

/** What was done up to this frame is stored: a session that continues this one, wherever it may be, knows of it. */
export const SavedMessage = Type.Object({
  type: Type.Literal('saved'),
  seq: Count({
    description: 'Number of the frame. Those after it may be wanted again, should the session be lost.',
  }),
});
export type SavedMessage = Static<typeof SavedMessage>;

const { type: _type, seq: _seq, t: _t, ...found } = PoseMessage.properties;

/** Answers a picture of a client that asked for the pose in it alone, which it may send back as {@link PoseMessage}. */
export const FoundMessage = Type.Object({
  type: Type.Literal('found'),
  seq: sequence,
  t: Measure({ description: 'Time of the picture on the session’s own clock, in milliseconds.' }),
  ...found,
});
export type FoundMessage = Static<typeof FoundMessage>;

export const SetMessage = Type.Object({
  type: Type.Literal('set_finished'),
  state: State(),
  exercise: Exercise(),
  set: Whole({ description: 'Number of the set of this exercise, from 1.' }),
  count: Whole({ description: 'Repetitions in it.' }),
  good: Whole({ description: 'Of these, those without a fault.' }),
  partials: Whole({ description: 'Movements that were too short to count.' }),
  held_ms: Measure({ description: 'How long was held in all; 0 for repetitions.' }),
  longest_hold_ms: Measure({ description: 'Of these the longest.' }),
  ...SetFigures.properties,
});
export type SetMessage = Static<typeof SetMessage>;

export const StatusMessage = Type.Object({
  type: Type.Literal('status'),
  state: State(),
  status: Text({ description: '"Pose detection initialized" answers the choice of an exercise.' }),
  exercise: Nullable(Exercise()),
  exercise_id: Type.Union([RowId, Type.Null()], { description: 'Id of the catalogue.' }),
  exercise_name: Nullable(Text({ description: 'As the catalogue shows it.' })),
  language: Text({ description: 'Tag of the language that the coach speaks.' }),
  paused: Type.Boolean({ description: 'Whether frames are left alone until resume.' }),
  recording: Type.Boolean({ description: 'Whether poses are kept.' }),
});
export type StatusMessage = Static<typeof StatusMessage>;

export const PongMessage = Type.Object({
  type: Type.Literal('pong'),
  state: State(),
  id: Type.Optional(Type.Union([Text(), Measure()], { description: 'As in the ping.' })),
});
export type PongMessage = Static<typeof PongMessage>;

export const ServerResponse = Type.Object({
  type: Type.Literal('server_response'),
  state: State(),
  data: Type.Object(
    {
      result: Text({ description: 'A sentence that a page can show as it is.' }),
      exercise: Nullable(Exercise()),
      count: Whole({ description: 'Repetitions of the exercise so far.' }),
      dropped: Whole({ description: 'As in frames.' }),
    },
    { description: 'How the session stands.' },
  ),
});
export type ServerResponse = Static<typeof ServerResponse>;

/** One page reads `error`, another `message`: they are the same sentence. */
export const ErrorMessage = Type.Object({
  type: Type.Literal('error'),
  error: Text({ description: 'A sentence that a person can act on.' }),
  message: Text({ description: 'The same.' }),
  code: Type.Unsafe<LiveErrorCode>(
    Text({ description: 'What programs branch on; x-error-codes lists them.' }),
  ),
  retryable: Type.Boolean({
    description: 'The same may work when it is sent again, or with a new session.',
  }),
  retry_after_ms: Type.Optional(
    Type.Integer({
      minimum: 0,
      // A day.
      maximum: 86_400_000,
      description: 'So many milliseconds to wait before that, where the server knows.',
      examples: [2000],
    }),
  ),
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
  ReadyMessage,
  LeanMessage,
  FoundMessage,
  SavedMessage,
  ...EventMessage.anyOf,
]);
export type ServerMessage = Static<typeof ServerMessage>;
