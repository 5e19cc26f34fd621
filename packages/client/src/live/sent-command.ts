import type {
  Command,
  CorrectSet,
  EndTraining,
  NextExercise,
  SetWeight,
} from '@spotter/contract/live/client-messages';

export type CommandMessage = Command | NextExercise | SetWeight | CorrectSet | EndTraining;

/** `id` is that of the ping after it, whose answer says that it was carried out. */
export interface SentCommand {
  readonly id: number;
  readonly message: CommandMessage;
}
