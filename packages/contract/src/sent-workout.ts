// A workout that was trained without the server, as it is sent to it: from its poses, or as somebody says it was.
import { Type, type Static } from 'typebox';
import { mostPosesInMessage } from './live/binary-poses.ts';
import { WantedExercise } from './live/client-messages.ts';
import { Effort, WeightKg } from './set-correction.ts';
import { Workout } from './workouts.ts';

/** Poses of all sets together: a quarter of an hour at 15 a second, without the rests. */
export const mostSentPoses = 15_000;

/** The largest body: so many poses of 33 points with their joints in metres, as base64. */
export const mostSentBytes = 10 * 1024 * 1024;

/** A body up to this holds few poses or none: such are cheap to take, and many of them may be sent. */
export const smallSentBytes = 16 * 1024;

const dayMs = 24 * 3_600_000;

/** Sixteen poses with everything that one can carry are 7,700 bytes. */
const longestMessage = 10_272;

export const SentSet = Type.Object({
  exercise: WantedExercise,
  started_ms_ago: Type.Integer({
    minimum: 0,
    maximum: 100 * 366 * dayMs,
    description: 'How long ago it began, in milliseconds: no clock of a device counts.',
    examples: [90_000],
  }),
  poses: Type.Optional(
    Type.Array(
      Type.String({
        minLength: 1,
        maxLength: longestMessage,
        examples: ['UAIBAA=='],
      }),
      {
        minItems: 1,
        maxItems: mostSentPoses,
        description: `Base64 of compact pose messages (version 2, 1 to ${mostPosesInMessage} poses each), from the first pose to the last of the set. Their times go forward through all sets. Left out of a set that no camera saw: then \`count\`, \`held_ms\` or both say what was done.`,
      },
    ),
  ),
  weight_kg: Type.Optional(WeightKg),
  count: Type.Optional(
    Type.Integer({
      minimum: 0,
      maximum: 10_000,
      description:
        'What the person was shown. Where the server counts otherwise, this stands as their correction.',
      examples: [5],
    }),
  ),
  held_ms: Type.Optional(
    Type.Integer({
      minimum: 1,
      maximum: dayMs,
      description: 'Of a set without poses: how long a posture was held, in milliseconds.',
      examples: [60_000],
    }),
  ),
  effort: Type.Optional(Effort),
  discarded: Type.Optional(
    Type.Boolean({ description: 'The person has discarded the set.', examples: [false] }),
  ),
});
export type SentSet = Static<typeof SentSet>;

export const SentWorkout = Type.Object(
  { sets: Type.Array(SentSet, { minItems: 1, maxItems: 100, description: 'In their order.' }) },
  {
    description: `A workout that was trained without the server, or elsewhere: ${mostSentPoses} poses at most.`,
  },
);
export type SentWorkout = Static<typeof SentWorkout>;

export const KeptWorkout = Type.Object(
  {
    workout: Type.Union([Workout, Type.Null()], {
      description:
        'As it is stored; null where nothing is: nothing was counted, or the person has deleted it since.',
    }),
  },
  { description: 'What has become of a workout that was sent.' },
);
export type KeptWorkout = Static<typeof KeptWorkout>;
