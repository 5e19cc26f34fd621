// What commands leave behind, for a session that knows of none of them. Pure.
import type { CommandMessage, SentCommand } from './sent-command.ts';

/** A later one takes the place of an earlier one of the same kind; the others leave nothing behind. */
const kinds: Readonly<Partial<Record<CommandMessage['type'], string>>> = {
  next_exercise: 'exercise',
  weight: 'weight',
  pause: 'pause',
  resume: 'pause',
  start_recording: 'recording',
  stop_recording: 'recording',
};

/** As it is in a session that begins. */
const asItBegins: ReadonlySet<CommandMessage['type']> = new Set(['resume', 'stop_recording']);

/**
 * @param commands that were carried out, in their order
 * @returns those of which something still holds; a weight belongs to its exercise
 */
export function stillHolds(commands: readonly SentCommand[]): readonly SentCommand[] {
  const last = new Map<string, SentCommand>();
  for (const command of commands) {
    const { type } = command.message;
    const kind = kinds[type];
    if (kind === undefined) continue;
    if (type === 'next_exercise') last.delete('weight');
    last.delete(kind);
    if (!asItBegins.has(type)) last.set(kind, command);
  }
  return [...last.values()];
}
