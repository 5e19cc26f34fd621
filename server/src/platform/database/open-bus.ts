// The bus of the processes on a database, and the way out of what is told with its changes.
import type { FastifyBaseLogger } from 'fastify';
import type { Bus } from '../bus/bus.ts';
import { createLocalBus } from '../bus/local-bus.ts';
import { createPostgresBus } from '../bus/postgres-bus.ts';
import { systemClock, type Clock } from '../clock.ts';
import type { Ids } from '../ids.ts';
import { busChannel, createBusMessagesStore } from './bus-messages-store.ts';
import type { DatabaseLocation, OpenDatabase } from './database.ts';
import { setOutlet } from './in-transaction.ts';
import { listenPostgres } from './listen-postgres.ts';

interface Given {
  /** For what has nobody else to tell it. */
  readonly clock: Clock;
  readonly ids: Ids;
  readonly log: Pick<FastifyBaseLogger, 'info' | 'warn' | 'error'>;
}

export function openBus(
  { db, commitsOfOthers }: Pick<OpenDatabase, 'db' | 'commitsOfOthers'>,
  location: DatabaseLocation,
  { clock, ids, log }: Given,
): Bus {
  const origin = ids.uuid();
  const bus =
    location.dialect === 'sqlite'
      ? createLocalBus({
          commitsOfOthers: commitsOfOthers ?? (() => 0),
          clock,
          onError: (error) => {
            log.error({ err: error }, 'a change could not be followed');
          },
        })
      : createPostgresBus({
          origin,
          store: createBusMessagesStore(db, origin, ids),
          openListener: (to) =>
            listenPostgres({ url: location.directUrl ?? location.url, channel: busChannel, ...to }),
          // Real time, whatever the rest is told: other processes and the database live in it.
          clock: systemClock,
          log,
        });
  setOutlet(db, bus.outlet);
  return bus;
}
