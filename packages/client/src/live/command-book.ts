// Who waits for which command: each is followed by a ping, whose answer says that the server has come so far.
import type { SpotterError } from '../spotter-error.ts';
import type { CommandMessage, SentCommand } from './sent-command.ts';
import { readLiveError, type LiveError } from './read-live-error.ts';

/** What may be wrong with a command; other errors are about frames. */
const aboutCommands: ReadonlySet<LiveError['code']> = new Set([
  'live.malformed',
  'live.unknown_type',
  'live.unknown_exercise',
  'live.not_coachable',
  'live.no_exercise',
  'live.recording_off',
  'live.no_set',
  'live.set_goes_on',
  'live.too_many_changes',
  'live.not_configured',
]);

export interface CommandBook {
  /** @returns what to send, and what resolves when the server has carried it out */
  readonly add: (message: CommandMessage) => {
    readonly command: SentCommand;
    readonly done: Promise<void>;
  };
  readonly sent: (id: number) => void;
  readonly resolve: (ids: readonly number[]) => void;
  /**
   * An answer of the server: it refuses the oldest command that it has not answered yet, where it is about one.
   * @returns the id of that one
   */
  readonly refuse: (error: LiveError) => number | undefined;
  readonly rejectAll: (error: SpotterError) => void;
}

interface Waiting {
  readonly resolve: () => void;
  readonly reject: (error: SpotterError) => void;
  isSent: boolean;
}

export function createCommandBook(): CommandBook {
  const waiting = new Map<number, Waiting>();
  let lastId = 0;

  return {
    add(message) {
      lastId += 1;
      const id = lastId;
      const done = new Promise<void>((resolve, reject) => {
        waiting.set(id, { resolve, reject, isSent: false });
      });
      // Whoever does not wait for it hears of it as a problem.
      done.catch(() => undefined);
      return { command: { id, message }, done };
    },
    sent(id) {
      const entry = waiting.get(id);
      if (entry) entry.isSent = true;
    },
    resolve(ids) {
      for (const id of ids) {
        waiting.get(id)?.resolve();
        waiting.delete(id);
      }
    },
    refuse(error) {
      if (!aboutCommands.has(error.code)) return undefined;
      const oldest = [...waiting].find(([, { isSent }]) => isSent);
      if (!oldest) return undefined;
      const [id, { reject }] = oldest;
      reject(readLiveError(error));
      waiting.delete(id);
      return id;
    },
    rejectAll(error) {
      for (const { reject } of waiting.values()) reject(error);
      waiting.clear();
    },
  };
}
