// The schema of an exercise's specification: data that people edit. It can name signals, thresholds, rules and cues, and hold no code.

import { Type, type Static } from 'typebox';
import { Rule } from './rule.ts';
import { families, type Family } from './family.ts';
import {
  closed,
  key,
  measurement,
  oneOf,
  SignalKey,
  source,
  oneOfWords,
  Text,
  ViewKey,
} from './schema-parts.ts';

const StateWord = (description: string) =>
  Type.String({ pattern: '^[A-Z][A-Z_ ]{0,31}$', maxLength: 32, description });

/** One part of the phase signal: a measurement that moves from `rest` to `peak` over a full repetition. */
export const Component = Type.Object(
  {
    signal: SignalKey,
    rest: measurement({ description: 'Its value at rest; becomes 0.' }),
    peak: measurement({ description: 'Its value at the far end of a full repetition; becomes 1.' }),
    weight: Type.Number({
      exclusiveMinimum: 0,
      maximum: 10,
      description: 'Its share beside the other parts.',
    }),
    views: Type.Optional(
      Type.Object(
        {
          front: Type.Optional(Type.Number({ minimum: 0, maximum: 1 })),
          side: Type.Optional(Type.Number({ minimum: 0, maximum: 1 })),
          oblique: Type.Optional(Type.Number({ minimum: 0, maximum: 1 })),
        },
        { ...closed, description: 'How far it is believed from each view; 1 where nothing is said.' },
      ),
    ),
    standsIn: Type.Optional(
      Type.Boolean({
        description:
          'Whether it is looked at only where the other parts cannot be seen, and the body moves as one: feet are often outside the picture.',
      }),
    ),
    source: Type.Optional(source('Where the numbers come from.')),
  },
  { ...closed, description: 'A part of the phase signal, which is 0 at rest and 1 at the far end.' },
);
export type Component = Static<typeof Component>;

/** A condition for the exercise to be in progress at all. */
export const GateCondition = Type.Object(
  {
    signal: SignalKey,
    atLeast: Type.Optional(measurement()),
    atMost: Type.Optional(measurement()),
    slack: Type.Optional(
      measurement({
        minimum: 0,
        description: 'How far beyond its limits it still holds for somebody who is in position already.',
      }),
    ),
    needed: Type.Optional(
      Type.Boolean({ description: 'Whether it fails where it cannot be read; it holds there unless told.' }),
    ),
    source: Type.Optional(source('Where the limits come from.')),
  },
  {
    ...closed,
    description:
      'Holds while the measurement lies within the limits; one that cannot be read holds unless it is needed.',
  },
);
export type GateCondition = Static<typeof GateCondition>;

/** Words of requirements that mean something else in a rule, or once did. */
export const olderRequirementWords = {
  take: { smallest: 'minimum', largest: 'maximum', change: 'range', mean: 'mean_of_frames' },
  over: { out: 'out_and_peak' },
} as const;

/** Of which signal a requirement looks at what, in which part of a movement. */
const measured = {
  signal: SignalKey,
  over: oneOfWords(
    ['rest', 'out_and_peak', 'peak', 'back', 'repetition'],
    olderRequirementWords.over,
    'The part it is measured over: the rest before a repetition, the way out to where the far end is left, the far end, the way back, or all but the rest. Each frame is of the part that was told when it came.',
  ),
  take: oneOfWords(
    ['minimum', 'maximum', 'range', 'mean_of_frames', 'travel'],
    olderRequirementWords.take,
    'What of the values of every frame counts; range is the maximum less the minimum; the mean is that of the frames in which it was seen; travel, whatever the part, is the value at the far end less the one at rest, as far as it has come back when the movement ends.',
  ),
};

/** What a movement must show to be this exercise at all. */
export const Requirement = Type.Object(
  {
    ...measured,
    atLeast: Type.Optional(measurement()),
    atMost: Type.Optional(measurement()),
    needed: Type.Optional(
      Type.Boolean({
        description: 'Whether it is broken where it cannot be read; it holds there unless told.',
      }),
    ),
    source: Type.Optional(source('Where the limits come from.')),
  },
  {
    ...closed,
    description:
      'A movement that breaks it is another one and is not counted; one that cannot be read holds unless it is needed.',
  },
);
export type Requirement = Static<typeof Requirement>;

const milliseconds = (description: string) => Type.Integer({ minimum: 0, maximum: 600_000, description });

/** How repetitions are counted. Shares are of the phase signal, 1 being a full repetition. */
export const Counting = Type.Object(
  {
    sides: Type.Union([Type.Literal('whole'), Type.Literal('both'), Type.Literal('apart')], {
      description:
        'whole: the body moves as one. both: both limbs make the movement together, one alone is none. apart: each limb is followed by itself; both at once count one, in turn one each.',
    }),
    feet: Type.Optional(
      Type.Union(
        [Type.Literal('planted'), Type.Literal('together'), Type.Literal('stepping'), Type.Literal('free')],
        {
          description:
            'planted: one stands, and no foot moves against the other in a repetition; whoever walks, runs or dances does none. together: no foot moves against the other, but both may leave the ground, as in jumps. stepping: the feet step, as in lunges and jacks. free, and where nothing is said: one lies or hangs, or the feet do as they like.',
        },
      ),
    ),
    /** Where the body moves as one, a repetition is of the side on which this is larger at the far end. */
    leads: Type.Optional(SignalKey),
    components: Type.Array(Component, { maxItems: 6, description: 'At least one, save in a hold.' }),
    minimumRange: Type.Number({ minimum: 0.05, maximum: 1, description: 'Least range of a repetition.' }),
    partialRange: Type.Number({
      minimum: 0.05,
      maximum: 1,
      description: 'Least range told as a partial one.',
    }),
    minimumPeak: Type.Number({ minimum: 0, maximum: 1.5, description: 'The far end must lie beyond this.' }),
    maximumRest: Type.Number({
      minimum: -0.5,
      maximum: 1.5,
      description: 'The near end must lie below this.',
    }),
    minimumDurationMs: milliseconds('Anything quicker is no repetition.'),
    maximumDurationMs: milliseconds('Anything slower is a hold or a change of place.'),
    maximumHoldMs: milliseconds('The far end held longer is a stretch, a seat or a rest, no repetition.'),
    mayStartFar: Type.Optional(
      Type.Boolean({
        description:
          'Whether a set may begin at the far end, as a deadlift from the floor does; what leads from there to rest then counts.',
      }),
    ),
    gate: Type.Array(GateCondition, {
      maxItems: 8,
      description: 'All must hold while the exercise is in progress.',
    }),
    requires: Type.Array(Requirement, {
      maxItems: 10,
      description: 'All must hold of a movement that counts; loose limits, which judge nothing.',
    }),
    sources: Type.Optional(
      Type.Object(
        {
          minimumRange: Type.Optional(source('Of the least range.')),
          partialRange: Type.Optional(source('Of the least range of a partial one.')),
          minimumPeak: Type.Optional(source('Of how far the far end lies.')),
          maximumRest: Type.Optional(source('Of how near the near end lies.')),
          minimumDurationMs: Type.Optional(source('Of the shortest duration.')),
          maximumDurationMs: Type.Optional(source('Of the longest duration.')),
          maximumHoldMs: Type.Optional(source('Of the longest hold.')),
        },
        { ...closed, description: 'Where the numbers beside it come from.' },
      ),
    ),
  },
  closed,
);
export type Counting = Static<typeof Counting>;

/** An exercise as the engine knows it. */
export const Specification = Type.Object(
  {
    schema: Type.Literal(1, { description: 'Version of this schema.' }),
    key: key('Name of the exercise for programs.'),
    family: Type.Optional(
      Type.Unsafe<Family>(
        oneOf(
          families,
          'What its movement looks like: by it another exercise than the chosen one is noticed.',
        ),
      ),
    ),
    version: Type.Integer({
      minimum: 1,
      maximum: 1_000_000,
      description: 'Raised with each change of the bundled file.',
    }),
    name: Text,
    kind: Type.Union([Type.Literal('repetitions'), Type.Literal('hold')], {
      description:
        'repetitions are counted; a hold is a posture, the gate of its counting, whose seconds are counted, with what moves while it is wrong as its components.',
    }),
    views: Type.Object(
      {
        good: Type.Array(ViewKey, { minItems: 1, maxItems: 3 }),
        cue: key('Said where seen from elsewhere.'),
      },
      { ...closed, description: 'Where from the exercise is seen well.' },
    ),
    states: Type.Object(
      {
        rest: StateWord('At rest.'),
        out: StateWord('On the way out.'),
        peak: StateWord('At the far end.'),
        back: StateWord('On the way back.'),
      },
      { ...closed, description: 'Words shown for the phases.' },
    ),
    counting: Counting,
    report: SignalKey,
    tempo: Type.Object(
      {
        fastestMs: milliseconds('Quicker than this costs score.'),
        slowestMs: milliseconds('Slower costs score.'),
        effort: Type.Optional(
          Type.Union([Type.Literal('out'), Type.Literal('back')], {
            description:
              'The way on which the load is lifted, whose speed tells of tiredness; the way back unless told.',
          }),
        ),
      },
      { ...closed, description: 'Duration of a repetition from start to end that a coach would accept.' },
    ),
    rules: Type.Array(Rule, { maxItems: 32 }),
    cues: Type.Record(Type.String({ pattern: '^[a-z][a-z0-9_]{0,63}$' }), Text, {
      maxProperties: 200,
      description: 'What is said, by id.',
    }),
    praise: Text,
  },
  { ...closed, $id: 'spotter-exercise-specification', title: 'Exercise specification' },
);
export type Specification = Static<typeof Specification>;
