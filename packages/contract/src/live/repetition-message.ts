// What is wrong with a movement, and a movement that counts.
import { Type, type Static } from 'typebox';
import { List, Measure, Text, Whole } from '../atoms.ts';

const NullableNumber = Type.Union([Measure(), Type.Null()]);

export const FaultMessage = Type.Object({
  rule: Text({ description: 'Name of the rule in the specification of the exercise.' }),
  severity: Whole({ description: '1 (polish) to 3 (dangerous).' }),
  says: Text({ description: 'What is wrong, in words.' }),
  value: Type.Optional(
    Measure({
      description: 'What was measured: degrees, trunk lengths, shares or milliseconds, as the rule says.',
    }),
  ),
  limit: Type.Optional(Measure({ description: 'Beyond this it is a fault.' })),
  confidence: Type.Optional(Measure({ description: '0 to 1.' })),
  cue: Type.Optional(Text({ description: 'Id of the cue that helps.' })),
});
export type FaultMessage = Static<typeof FaultMessage>;

export const NotJudgedMessage = Type.Object({
  rule: Text(),
  because: Text({ description: 'view: not from where the camera stands; hidden: joints not seen.' }),
});

const Part = Type.Union([Measure(), Type.Null()], {
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
  number: Whole(),
  number_in_set: Whole(),
  side: Text({ description: 'left, right or both.' }),
  start_ms: Measure(),
  end_ms: Measure(),
  tempo: Text({ description: 'Seconds out, at the far end, and back: 3-1-1.' }),
  range_of_motion_deg: NullableNumber,
  peak_angle_deg: NullableNumber,
  range_share: Measure({ description: 'Range as a share of the full range of the exercise.' }),
  depth_share: Type.Optional(
    Measure({ description: 'How far out it went, as a share of what the exercise calls full.' }),
  ),
  phases_ms: Type.Optional(
    Type.Object({
      out: Measure(),
      peak: Measure({ description: 'At the far end.' }),
      back: Measure(),
      rest: NullableNumber,
    }),
  ),
  speed: Type.Optional(
    Type.Union([Type.Object({ mean: Measure(), peak: Measure() }), Type.Null()], {
      description: 'While the load is lifted, in full ranges a second.',
    }),
  ),
  speed_loss: Type.Optional(
    Type.Union([Measure(), Type.Null()], {
      description: 'How much slower than the fastest of the set so far, 0 to 1.',
    }),
  ),
  asymmetry: NullableNumber,
  good: Type.Boolean(),
  score: Measure({ description: '0 to 100.' }),
  score_parts: Type.Optional(ScoreParts),
  faults: List(FaultMessage, { description: 'Worst first.' }),
  not_judged: Type.Optional(List(NotJudgedMessage)),
  prediction: Text(),
  confidence: Measure(),
});
export type RepetitionMessage = Static<typeof RepetitionMessage>;
