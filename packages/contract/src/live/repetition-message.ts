// What is wrong with a movement, and a movement that counts.
import { Type, type Static } from 'typebox';
import { List, Measure, Text, Whole } from '../atoms.ts';

const NullableNumber = (description: string) => Type.Union([Measure(), Type.Null()], { description });

export const FaultMessage = Type.Object(
  {
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
  },
  { description: 'What was wrong.' },
);
export type FaultMessage = Static<typeof FaultMessage>;

export const NotJudgedMessage = Type.Object({
  rule: Text({ description: 'Name of the rule in the specification of the exercise.' }),
  because: Text({ description: 'view: not from where the camera stands; hidden: joints not seen.' }),
});

const Part = (what: string) =>
  Type.Union([Measure(), Type.Null()], {
    description: `${what}, 0 to 100; null where it could not be judged.`,
  });

/** What a score is made of. */
export const ScoreParts = Type.Object(
  {
    depth: Part('How far out it went'),
    range: Part('How much of the full range it took'),
    tempo: Part('How near its tempo came to what is asked'),
    symmetry: Part('How alike the two sides moved'),
    form: Part('What was wrong with it'),
  },
  { description: 'What the score is made of.' },
);
export type ScoreParts = Static<typeof ScoreParts>;

/**
 * A counted repetition. Times in milliseconds of the frames’ clock, angles in degrees. What is optional is missing in
 * repetitions that older versions stored.
 */
export const RepetitionMessage = Type.Object(
  {
    number: Whole({ description: 'Of the exercise, from 1.' }),
    number_in_set: Whole({ description: 'In the set, from 1.' }),
    late: Type.Optional(
      Type.Literal(true, {
        description:
          'Told some time after its end, when its set had shown that it counts; in numbered events and in what is stored, never in frame.',
      }),
    ),
    side: Text({ description: 'left, right or both.' }),
    start_ms: Measure({ description: 'When it began.' }),
    end_ms: Measure({ description: 'When it ended.' }),
    tempo: Text({ description: 'Seconds out, at the far end, and back: 3-1-1.' }),
    range_of_motion_deg: NullableNumber(
      'How far the angle of the exercise moved; null where it counts by no angle.',
    ),
    peak_angle_deg: NullableNumber('That angle at the far end.'),
    range_share: Measure({ description: 'Range as a share of the full range of the exercise.' }),
    depth_share: Type.Optional(
      Measure({ description: 'How far out it went, as a share of what the exercise calls full.' }),
    ),
    phases_ms: Type.Optional(
      Type.Object(
        {
          out: Measure({ description: 'On the way out.' }),
          peak: Measure({ description: 'At the far end.' }),
          back: Measure({ description: 'On the way back.' }),
          rest: NullableNumber('Before it; null of the first.'),
        },
        { description: 'How long its parts took.' },
      ),
    ),
    speed: Type.Optional(
      Type.Union(
        [
          Type.Object({
            mean: Measure({ description: 'Of all of it.' }),
            peak: Measure({ description: 'At its fastest.' }),
          }),
          Type.Null(),
        ],
        {
          description: 'While the load is lifted, in full ranges a second.',
        },
      ),
    ),
    speed_loss: Type.Optional(
      Type.Union([Measure(), Type.Null()], {
        description: 'How much slower than the fastest of the set so far, 0 to 1.',
      }),
    ),
    asymmetry: NullableNumber('How unlike the two sides moved, 0 to 1; null where one is not seen.'),
    good: Type.Boolean({ description: 'Nothing was wrong with it.' }),
    score: Measure({ description: '0 to 100.' }),
    score_parts: Type.Optional(ScoreParts),
    faults: List(FaultMessage, { description: 'Worst first.' }),
    not_judged: Type.Optional(List(NotJudgedMessage, { description: 'Rules that could not be judged.' })),
    prediction: Text({ description: 'A sentence to show.' }),
    confidence: Measure({ description: 'How sure that is, 0 to 1.' }),
  },
  { description: 'The repetition.' },
);
export type RepetitionMessage = Static<typeof RepetitionMessage>;
