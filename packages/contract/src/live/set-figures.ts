import { Type, type Static } from 'typebox';
import { Measure, Text, Whole } from '../atoms.ts';
import { ScoreParts } from './repetition-message.ts';

const Null = Type.Null();
const NumberedScore = Type.Object({
  number: Whole({ description: 'Of the repetition in the set, from 1.' }),
  score: Measure({ description: '0 to 100.' }),
});

export const SideCounts = Type.Union(
  [
    Type.Object({
      left: Whole({ description: 'Of the left side.' }),
      right: Whole({ description: 'Of the right side.' }),
      both: Whole({ description: 'Of the two as one.' }),
    }),
    Null,
  ],
  {
    description:
      'Repetitions of each side; both is where the two moved as one. Null where no side has moved by itself.',
  },
);
export type SideCounts = Static<typeof SideCounts>;

/** What a set comes to, beside its counts. Numbers of repetitions are those within the set. */
export const SetFigures = Type.Object({
  score: Type.Union([Measure(), Null], {
    description: 'Mean score of the repetitions, or the share of a hold without a fault, 0 to 100.',
  }),
  score_parts: Type.Union([ScoreParts, Null], {
    description: 'Means over the repetitions; null where none was counted.',
  }),
  main_fault: Type.Union([Text(), Null], { description: 'What was most in the way, in words.' }),
  main_fault_rule: Type.Union([Text(), Null], { description: 'Its rule in the specification.' }),
  sides: SideCounts,
  best: Type.Union([NumberedScore, Null], { description: 'The repetition with the highest score.' }),
  worst: Type.Union([NumberedScore, Null], { description: 'The repetition with the lowest score.' }),
  trend: Type.Union([Measure(), Null], {
    description: 'Change of the score from one repetition to the next; null of fewer than three.',
  }),
  consistency: Type.Union([Measure(), Null], {
    description: 'How alike the repetitions are in range and duration, 0 to 100; null of fewer than three.',
  }),
  speed_loss: Type.Union([Measure(), Null], {
    description: 'How much slower the last repetition was than the fastest, 0 to 1.',
  }),
});
export type SetFigures = Static<typeof SetFigures>;
