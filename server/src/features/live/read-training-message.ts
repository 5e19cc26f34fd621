// Reads the messages of clients that configure their session.
import {
  Configure,
  CorrectSet,
  EndTraining,
  NextExercise,
  SetWeight,
} from '@spotter/contract/live/client-messages';
import { Compile, type Validator } from 'typebox/compile';

export type TrainingMessage = Configure | NextExercise | SetWeight | CorrectSet | EndTraining;

interface Kind {
  readonly schema: Validator;
  /** What to send, by the member that is wrong; otherwise the schema says it. */
  readonly says: Readonly<Record<string, string>>;
}

const exercise = '"exercise" must be the name or the id of an exercise, or "auto".';
const target = '"target" has "repetitions" (1 to 10000), "seconds" (1 to 86400), both or neither.';
const wholeWeight = '"weight_kg" must be from 0 to 2000, or null.';

const kinds: Readonly<Record<TrainingMessage['type'], Kind>> = {
  configure: {
    schema: Compile(Configure),
    says: {
      exercise,
      target,
      mirrored: '"mirrored" must be true or false.',
      rate: '"rate" must be from 1 to 120 frames a second.',
      language: '"language" must be a language tag such as "de" or "es-MX".',
      topology: '"topology" must be 33 or 17.',
      feedback: '"feedback" must be "full", "lean" or "events".',
      pictures: '"pictures" must be "coach" or "find".',
      continue:
        '"continue" needs the "session" to go on with and the number of its "last_event" that was seen.',
    },
  },
  next_exercise: { schema: Compile(NextExercise), says: { exercise, target } },
  weight: { schema: Compile(SetWeight), says: { weight_kg: wholeWeight } },
  correct_set: {
    schema: Compile(CorrectSet),
    says: {
      position: '"position" must be the number of a set of the workout, from 1.',
      correction:
        '"correction" may have "count" (0 to 10000), "weight_kg" (0 to 2000), "effort" (1 to 10), "note" (1000 characters) and "discarded".',
    },
  },
  end: { schema: Compile(EndTraining), says: {} },
};

function isKind(type: unknown): type is TrainingMessage['type'] {
  return typeof type === 'string' && Object.hasOwn(kinds, type);
}

/** Which member is wrong, or missing. */
function memberOf({ instancePath, params }: ReturnType<Validator['Errors']>[number]): string {
  const [missing] = 'requiredProperties' in params ? params.requiredProperties : [];
  return instancePath.split('/')[1] ?? missing ?? '';
}

/** @returns the message, or why it is none; undefined where its type is another one */
export function readTrainingMessage(value: object): TrainingMessage | { readonly why: string } | undefined {
  const type = 'type' in value ? value.type : undefined;
  if (!isKind(type)) return undefined;
  const { schema, says } = kinds[type];
  // Settings are told again and kept: what the protocol does not know of would be, too.
  if (schema.Check(value)) return schema.Clean(value) as TrainingMessage;
  const [error] = schema.Errors(value);
  const member = error === undefined ? '' : memberOf(error);
  return { why: says[member] ?? 'The message is not as the protocol says.' };
}
