// What the server answered is kept on this device, and takes its place where the server cannot be reached.
import { SpotterError } from '@spotter/client';
import type { QueryPersister } from '@tanstack/react-query';
import type { Services } from '../app/services.ts';
import { keptAnswers } from './kept-answers.ts';

const away = new Set(['client.unreachable', 'client.timeout']);

export function keepAnswers(services: Services): QueryPersister {
  const { connection } = services;
  const kept = keptAnswers(services);
  return async (ask, context, { queryHash }) => {
    if (connection.isAway()) {
      const data = await kept.read(queryHash);
      if (data !== undefined) return data;
    }
    try {
      const data = await ask(context);
      // A device that keeps nothing more shows what it was told all the same.
      kept.keep(queryHash, data).catch(() => undefined);
      return data;
    } catch (error) {
      if (!(error instanceof SpotterError)) throw error;
      // It has been deleted, perhaps on another device.
      if (error.status === 404) await kept.forget(queryHash).catch(() => undefined);
      const data = away.has(error.code) ? await kept.read(queryHash) : undefined;
      if (data === undefined) throw error;
      return data;
    }
  };
}
