// The schema of a rule: what makes a fault of a repetition or of a hold. What it takes of the movement says which kind it is.

import { Type, type Static } from 'typebox';
import { closed, key, measurement, oneOfWords, SignalKey, source, Text, ViewKey } from './schema-parts.ts';

const part = Type.Union(
  [
    Type.Literal('rest'),
    Type.Literal('out'),
    Type.Literal('peak'),
    Type.Literal('back'),
    Type.Literal('repetition'),
  ],
  {
    description:
      'The part it looks at: the rest before a repetition, the way out, the far end, the way back, or the whole repetition. In a hold all are the same: the last seconds of it.',
  },
);
/** A part of a movement. */
export type Part = Static<typeof part>;

const verdict = {
  id: key('Name of the fault.'),
  faultWhen: Type.Union([Type.Literal('above'), Type.Literal('below')], {
    description: 'On which side of the limit the fault lies.',
  }),
  limit: measurement({ description: 'Beyond this it is a fault.' }),
  margin: Type.Number({
    exclusiveMinimum: 0,
    maximum: 100_000,
    description: 'How far beyond the limit the verdict is certain, in the unit of the limit.',
  }),
  severity: Type.Integer({
    minimum: 1,
    maximum: 3,
    description: '1 could be better, 2 spoils it, 3 can hurt.',
  }),
  views: Type.Array(ViewKey, { minItems: 1, maxItems: 3, description: 'Where from it can be judged.' }),
  says: Text,
  cue: key('Id of the cue that helps against it.'),
  turn: Type.Optional(
    key(
      'Id of the cue that, rarely, asks for a view from which it can be judged. Unless told, rules of severity 3 ask with that of the exercise, others do not ask.',
    ),
  ),
  source: source('Where the limit comes from.'),
};

/** Words of rules that meant something else in a requirement. */
export const olderRuleWords = {
  take: { smallest: 'percentile_10', largest: 'percentile_90', change: 'interdecile_range' },
} as const;

/** Looks at the values of one measurement. */
export const ValueRule = Type.Object(
  {
    take: oneOfWords(
      ['percentile_10', 'percentile_90', 'interdecile_range', 'mean'],
      olderRuleWords.take,
      'What of the values counts. The 10th and the 90th percentile leave out the most extreme tenth of the time, the interdecile range is the one less the other: a landmark that jumps for a moment is no fault.',
    ),
    signal: SignalKey,
    over: part,
    comparedToRest: Type.Optional(
      Type.Union([Type.Literal('difference'), Type.Literal('share')], {
        description:
          'Compares with the value at rest before the movement: by how much it is more, or which share it is. Left out, the value itself counts.',
      }),
    ),
    ...verdict,
  },
  { ...closed, title: 'Value of a measurement' },
);
export type ValueRule = Static<typeof ValueRule>;

/** Looks at how long a part of the movement took. */
export const DurationRule = Type.Object(
  {
    take: Type.Literal('duration', {
      description:
        'Milliseconds that the part took. A way out or back is timed over its middle and scaled up, so that a slow start hides no drop.',
    }),
    over: part,
    ...verdict,
  },
  { ...closed, title: 'Duration' },
);
export type DurationRule = Static<typeof DurationRule>;

/** Looks at which of two measurements gets ahead of the other. */
export const LeadRule = Type.Object(
  {
    take: Type.Literal('lead', {
      description:
        'How far the signal is ahead of the other one, half way through the part: the difference of the shares of their own ways, 0.5 being half a way.',
    }),
    signal: SignalKey,
    aheadOf: SignalKey,
    over: Type.Union([Type.Literal('out'), Type.Literal('back')], {
      description: 'On the way out or on the way back.',
    }),
    ...verdict,
  },
  { ...closed, title: 'One ahead of the other' },
);
export type LeadRule = Static<typeof LeadRule>;

/** Looks at how far apart the left and the right side are. */
export const SidesRule = Type.Object(
  {
    take: Type.Literal('sides', {
      description: 'Difference of the left and the right side, on average; judged only where both move.',
    }),
    signal: SignalKey,
    over: part,
    ...verdict,
  },
  { ...closed, title: 'Left against right' },
);
export type SidesRule = Static<typeof SidesRule>;

/** The kinds of rules, in the order in which the schema lists them. */
export const ruleKinds = [ValueRule, DurationRule, LeadRule, SidesRule] as const;

/** What makes a fault. */
export const Rule = Type.Union([...ruleKinds], {
  description: 'What makes a fault of a repetition or of a hold; `take` says which kind of rule it is.',
});
export type Rule = Static<typeof Rule>;
