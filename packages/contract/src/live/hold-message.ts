import { Type, type Static } from 'typebox';
import { List, Measure, Whole } from '../atoms.ts';
import { FaultMessage, NotJudgedMessage } from './repetition-message.ts';

/** A posture that was held. Times in milliseconds of the frames’ clock. */
export const HoldMessage = Type.Object(
  {
    number_in_set: Whole({ description: 'From 1.' }),
    start_ms: Measure({ description: 'When it began.' }),
    end_ms: Measure({ description: 'When it ended.' }),
    held_ms: Measure({ description: 'How long it was held.' }),
    good: Type.Boolean({ description: 'No fault in any second.' }),
    score: Type.Union([Measure(), Type.Null()], {
      description: 'Share of its seconds without a fault, 0 to 100; null of a hold too short to be judged.',
    }),
    faults: List(
      Type.Object({
        ...FaultMessage.properties,
        seconds: Whole({ description: 'In how many seconds of the hold it was seen.' }),
      }),
      { description: 'Worst first, each as at its clearest.' },
    ),
    not_judged: List(NotJudgedMessage, {
      description: 'Rules that could not be judged in any second.',
    }),
  },
  { description: 'On the frame that tells that a hold has ended.' },
);
export type HoldMessage = Static<typeof HoldMessage>;
