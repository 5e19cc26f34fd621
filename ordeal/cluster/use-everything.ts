// Somebody who uses all but the socket, over and over, and a member of staff who looks on.
import { randomUUID } from 'node:crypto';
import { createSpotter } from '@spotter/client';
import { repeat } from '../repeat.ts';
import { owner } from '../target.ts';

const everyMs = 500;
/** So often they log in anew. */
const turnsOfALogin = 40;

export interface Use {
  readonly asked: number;
  /** Whatever was not answered as it should have been. */
  readonly wrong: readonly string[];
}

async function read(url: string, init: RequestInit = {}): Promise<Response> {
  const response = await fetch(url, init);
  if (!response.ok) throw new Error(`${url} was answered ${response.status}: ${await response.text()}`);
  return response;
}

export async function useEverything(url: string): Promise<{ readonly stop: () => Promise<Use> }> {
  const page = { 'x-spotter-dashboard': '1', origin: url };
  const signedIn = await read(`${url}/admin/api/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...page },
    body: JSON.stringify({ username: owner.username, password: owner.password }),
  });
  const cookie = signedIn.headers.getSetCookie().map((one) => one.split(';')[0]);
  const staff = { ...page, cookie: cookie.join('; ') };
  const spotter = createSpotter(url);
  const person = { username: randomUUID(), email: `${randomUUID()}@soak.example`, password: randomUUID() };
  await spotter.accounts.register(person);
  const wrong: string[] = [];
  let asked = 0;

  const steps: readonly (() => Promise<unknown>)[] = [
    () => spotter.exercises.list(),
    () => spotter.workouts.list(),
    () => spotter.accounts.get(),
    () => spotter.routines.ready(),
    () => spotter.routines.list(),
    () => spotter.accounts.export(),
    async () => (await read(`${url}/admin/api/overview`, { headers: staff })).arrayBuffer(),
    async () => (await read(`${url}/admin/api/users`, { headers: staff })).arrayBuffer(),
    async () => (await read(`${url}/metrics`)).arrayBuffer(),
  ];
  const stop = repeat(async () => {
    try {
      if (asked % turnsOfALogin === 0) await spotter.accounts.logIn(person);
      await steps[asked % steps.length]?.();
    } catch (error) {
      wrong.push(String(error));
    }
    asked += 1;
  }, everyMs);
  return {
    stop: async () => {
      await stop();
      return { asked, wrong };
    },
  };
}
