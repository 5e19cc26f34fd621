// What the screens have of the world beyond the page: the server, and what is known of who is logged in.
import { createSpotter, type Ports, type Spotter } from '@spotter/client';
import type { RequestLog } from './request-log.ts';

export interface Services {
  readonly spotter: Spotter;
  readonly requests: RequestLog;
  readonly login: Login;
}

/** Who is logged in on this device. */
export interface Login {
  /** Their name, or null. */
  readonly read: () => string | null;
  /** @returns ends it */
  readonly subscribe: (onChange: () => void) => () => void;
}

/** Follows who is logged in, so that it can be read without waiting. */
export async function followLogin({ accounts }: Pick<Spotter, 'accounts'>): Promise<Login> {
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

/** @param address of the server */
export async function openServices(
  address: string,
  requests: RequestLog,
  ports: Omit<Ports, 'fetch'>,
): Promise<Services> {
  const spotter = createSpotter(address, { ...ports, fetch: requests.fetch });
  return { spotter, requests, login: await followLogin(spotter) };
}
