import { Type, type Static } from 'typebox';
import { ScoreParts } from './repetition-message.ts';

const Null = Type.Null();
const NumberedScore = Type.Object({ number: Type.Integer(), score: Type.Number() });

export const SideCounts = Type.Union(
  [Type.Object({ left: Type.Integer(), right: Type.Integer(), both: Type.Integer() }), Null],
  {
    description:
      'Repetitions of each side; both is where the two moved as one. Null where no side has moved by itself.',
  },
);
export type SideCounts = Static<typeof SideCounts>;

/** What a set comes to, beside its counts. Numbers of repetitions are those within the set. */
export const SetFigures = Type.Object({
  score: Type.Union([Type.Number(), Null], {
    description: 'Mean score of the repetitions, or the share of a hold without a fault, 0 to 100.',
  }),
  score_parts: Type.Union([ScoreParts, Null], {
    description: 'Means over the repetitions; null where none was counted.',
  }),
  main_fault: Type.Union([Type.String(), Null], { description: 'What was most in the way, in words.' }),
  main_fault_rule: Type.Union([Type.String(), Null]),
  sides: SideCounts,
  best: Type.Union([NumberedScore, Null]),
  worst: Type.Union([NumberedScore, Null]),
  trend: Type.Union([Type.Number(), Null], {
    description: 'Change of the score from one repetition to the next; null of fewer than three.',
  }),
  consistency: Type.Union([Type.Number(), Null], {
    description: 'How alike the repetitions are in range and duration, 0 to 100; null of fewer than three.',
  }),
  speed_loss: Type.Union([Type.Number(), Null], {
    description: 'How much slower the last repetition was than the fastest, 0 to 1.',
  }),
});
export type SetFigures = Static<typeof SetFigures>;
