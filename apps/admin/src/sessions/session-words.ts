import type { AdminSession } from '@spotter/contract/admin/training';
import type { Tone } from '../parts/state-label.tsx';

export const statusWords: Record<AdminSession['status'], readonly [tone: Tone, words: string]> = {
  waiting: ['busy', 'waits for its camera'],
  claimed: ['good', 'live'],
  ended: ['off', 'ended'],
};

/** The reasons that the database knows, in words; one that it learns later is shown as it stands. */
const reasons: Readonly<Record<string, string>> = {
  socket_closed: 'the client closed it',
  ended_by_user: 'ended by the person',
  ended_by_staff: 'ended by staff',
  expired: 'no camera came in time',
  replaced: 'a newer one took its place',
  idle: 'nothing was sent for long',
  no_pong: 'the client was gone',
  logged_out: 'logged out',
  server_stopping: 'the server was stopped',
  crashed: 'the server broke off',
  slow_reader: 'the client read too slowly',
  abuse: 'the client flooded the server',
  too_big: 'a message was too big',
  overloaded: 'the server had too much to do',
};

export function reasonWords(reason: string | null): string {
  return reason === null ? '–' : (reasons[reason] ?? reason.replaceAll('_', ' '));
}
