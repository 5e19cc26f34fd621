// What processes on one database tell each other: control only, never what happens on a socket.
import type { DatabaseTransaction } from '../database/database.ts';
import type { BusMessage } from './bus-message.ts';
import type { Topic } from './topic.ts';

/** What goes with a change of the database: written with it, and told once it is stored. */
export interface Outlet {
  readonly write: (trx: DatabaseTransaction, messages: readonly BusMessage[]) => Promise<void>;
  readonly tell: (messages: readonly BusMessage[]) => void;
}

export interface Hearing {
  /** Of every process, this one among them. What is told twice has to do no more than what is told once. */
  readonly subscribe: <T>(topic: Topic<T>, take: (body: T) => void) => void;
  /** Something may have been told that was not heard: whatever is kept in memory has to be looked at again. */
  readonly onMissed: (lookAgain: () => void) => void;
  /** Whether everything is heard now that was told a moment ago. */
  readonly isHearing: () => boolean;
}

export interface Bus extends Hearing {
  readonly outlet: Outlet;
  /** Begins to hear other processes; resolves once it has looked at what they have told last. Never rejects. */
  readonly listen: () => Promise<void>;
  /** Stops hearing, and lets others know of what they were not told yet. */
  readonly close: () => Promise<void>;
}
