import type { ReadyMessage } from '@spotter/contract/live/ready-message';
import type { Known } from './create-sender.ts';

/** Every command is followed by a ping with its number. A server of the release before says nothing of pings. */
export function knownOf({ seq, ping }: Partial<NonNullable<ReadyMessage['continued']>>): Known {
  const command = ping === null ? 0 : ping;
  return { seq: seq ?? 0, command: typeof command === 'number' ? command : undefined };
}
