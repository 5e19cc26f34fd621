// What the screens have of the world beyond the page: the server, and what is known of who is logged in.
import type { Ports, Spotter } from '@spotter/client';
import { createSpotterWith } from '@spotter/client/rest';
import type { createTraining as CreateTraining } from '@spotter/client/live';
import type { Offline, openOffline as OpenOffline } from '../offline/open-offline.ts';
import type { Release } from '../offline/release.ts';
import { followConnection, networkPorts, type Connection } from './connection.ts';
import type { RequestLog } from './request-log.ts';

export interface Services {
  readonly spotter: Spotter;
  readonly requests: RequestLog;
  readonly login: Login;
  readonly connection: Connection;
  /** What this device keeps, opened when it is first asked for; undefined where the browser keeps nothing for this page. */
  readonly offline: () => Promise<Offline | undefined>;
  /** Undefined where the page always comes from the server. */
  readonly release: () => Promise<Release | undefined>;
  /** Calls when the server has more than was asked for before: it is back, or has taken what waited. @returns ends it */
  readonly onNews: (call: () => void) => () => void;
}

/** Who is logged in on this device. */
export interface Login {
  /** Their name, or null. */
  readonly read: () => string | null;
  /** @returns ends it */
  readonly subscribe: (onChange: () => void) => () => void;
}

/** Follows who is logged in, so that it can be read without waiting. */
async function followLogin({ accounts }: Pick<Spotter, 'accounts'>): Promise<Login> {
  let username = await accounts.whoIsLoggedIn();
  const listeners = new Set<() => void>();
  accounts.onChange((next) => {
    username = next;
    for (const tell of listeners) tell();
  });
  return {
    read: () => username,
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => {
        listeners.delete(onChange);
      };
    },
  };
}

/** None is needed for the first screen. */
const parts = {
  createTraining: async (...given: Parameters<typeof CreateTraining>) =>
    (await import('@spotter/client/live')).createTraining(...given),
  openOffline: async (...given: Parameters<typeof OpenOffline>) =>
    (await import('../offline/open-offline.ts')).openOffline(...given),
  openRelease: async () => (await import('../offline/open-release.ts')).openRelease(),
};

/** @param address of the server */
export async function openServices(
  address: string,
  requests: RequestLog,
  ports: Omit<Ports, 'fetch'>,
): Promise<Services> {
  const listeners = new Set<() => void>();
  const tellNews = () => {
    for (const tell of listeners) tell();
  };
  const followed = followConnection(address, { ...networkPorts, fetch: requests.fetch });
  const { connection } = followed;
  connection.subscribe(() => {
    if (!connection.isAway()) tellNews();
  });
  const spotter = createSpotterWith(address, { ...ports, fetch: followed.fetch }, parts.createTraining);
  const login = await followLogin(spotter);
  let offline: Promise<Offline | undefined> | undefined;
  let release: Promise<Release | undefined> | undefined;
  return {
    spotter,
    requests,
    login,
    connection,
    offline: () =>
      (offline ??= parts.openOffline({ spotter, login, connection }, tellNews).catch(() => undefined)),
    release: () => (release ??= parts.openRelease().catch(() => undefined)),
    onNews: (call) => {
      listeners.add(call);
      return () => {
        listeners.delete(call);
      };
    },
  };
}
