// What the server answered is kept on this device, and takes its place where the server cannot be reached.
import { SpotterError } from '@spotter/client';
import type { QueryPersister } from '@tanstack/react-query';
import type { Services } from '../app/services.ts';

const away = new Set(['client.unreachable', 'client.timeout']);

export function keepAnswers({ spotter, connection, offline }: Services): QueryPersister {
  /** Undefined where nothing is. */
  async function kept(key: string): Promise<unknown> {
    const [device, person] = await Promise.all([offline(), spotter.accounts.personId()]);
    return person === null ? undefined : device?.store.answer(person, key);
  }

  async function keep(key: string, data: unknown): Promise<void> {
    const [device, person] = await Promise.all([offline(), spotter.accounts.personId()]);
    if (person !== null) await device?.store.keepAnswer(person, key, data);
  }

  return async (ask, context, { queryHash }) => {
    if (connection.isAway()) {
      const data = await kept(queryHash);
      if (data !== undefined) return data;
    }
    try {
      const data = await ask(context);
      // A device that keeps nothing more shows what it was told all the same.
      keep(queryHash, data).catch(() => undefined);
      return data;
    } catch (error) {
      const data = error instanceof SpotterError && away.has(error.code) ? await kept(queryHash) : undefined;
      if (data === undefined) throw error;
      return data;
    }
  };
}
