// What the screens have of the world beyond the page: the server, and what is known of who is logged in.
import { createRest, keepIn, type Rest } from '@spotter/client/rest';
import { logRequests, type RequestLog } from './request-log.ts';

export interface Services {
  readonly spotter: Rest;
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
export async function followLogin({ accounts }: Pick<Rest, 'accounts'>): Promise<Login> {
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

export async function openServices(): Promise<Services> {
  const requests = logRequests();
  const spotter = createRest(window.location.origin, {
    fetch: requests.fetch,
    storage: keepIn(window.localStorage),
  });
  return { spotter, requests, login: await followLogin(spotter) };
}
