// What is wrong with a movement, and a movement that counts.
import { Type, type Static } from 'typebox';

const NullableNumber = Type.Union([Type.Number(), Type.Null()]);

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

export const NotJudgedMessage = Type.Object({
  rule: Type.String(),
  because: Type.String({ description: 'view: not from where the camera stands; hidden: joints not seen.' }),
});

const Part = Type.Union([Type.Number(), Type.Null()], {
  description: '0 to 100; null where it could not be judged.',
});

/** What a score is made of. */
export const ScoreParts = Type.Object({ depth: Part, range: Part, tempo: Part, symmetry: Part, form: Part });
export type ScoreParts = Static<typeof ScoreParts>;

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
  range_of_motion_deg: NullableNumber,
  peak_angle_deg: NullableNumber,
  range_share: Type.Number({ description: 'Range as a share of the full range of the exercise.' }),
  depth_share: Type.Optional(
    Type.Number({ description: 'How far out it went, as a share of what the exercise calls full.' }),
  ),
  phases_ms: Type.Optional(
    Type.Object({
      out: Type.Number(),
      peak: Type.Number({ description: 'At the far end.' }),
      back: Type.Number(),
      rest: NullableNumber,
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
  asymmetry: NullableNumber,
  good: Type.Boolean(),
  score: Type.Number({ description: '0 to 100.' }),
  score_parts: Type.Optional(ScoreParts),
  faults: Type.Array(FaultMessage, { description: 'Worst first.' }),
  not_judged: Type.Optional(Type.Array(NotJudgedMessage)),
  prediction: Type.String(),
  confidence: Type.Number(),
});
export type RepetitionMessage = Static<typeof RepetitionMessage>;
