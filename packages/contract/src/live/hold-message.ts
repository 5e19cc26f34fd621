import { Type, type Static } from 'typebox';
import { FaultMessage, NotJudgedMessage } from './repetition-message.ts';

/** A posture that was held. Times in milliseconds of the frames’ clock. */
export const HoldMessage = Type.Object(
  {
    number_in_set: Type.Integer({ description: 'From 1.' }),
    start_ms: Type.Number(),
    end_ms: Type.Number(),
    held_ms: Type.Number(),
    good: Type.Boolean({ description: 'No fault in any second.' }),
    score: Type.Union([Type.Number(), Type.Null()], {
      description: 'Share of its seconds without a fault, 0 to 100; null of a hold too short to be judged.',
    }),
    faults: Type.Array(
      Type.Object({
        ...FaultMessage.properties,
        seconds: Type.Integer({ description: 'In how many seconds of the hold it was seen.' }),
      }),
      { description: 'Worst first, each as at its clearest.' },
    ),
    not_judged: Type.Array(NotJudgedMessage, {
      description: 'Rules that could not be judged in any second.',
    }),
  },
  { description: 'On the frame that tells that a hold has ended.' },
);
export type HoldMessage = Static<typeof HoldMessage>;
