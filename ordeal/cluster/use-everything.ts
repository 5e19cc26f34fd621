// Somebody who uses all but the socket, over and over, and a member of staff who looks on.
import { randomUUID } from 'node:crypto';
import { createSpotter } from '@spotter/client';
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
  let [asked, turn, isStopped] = [0, 0, false];

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
  async function go(): Promise<void> {
    while (!isStopped) {
      try {
        if (turn % turnsOfALogin === 0) await spotter.accounts.logIn(person);
        await steps[turn % steps.length]?.();
      } catch (error) {
        wrong.push(String(error));
      }
      [turn, asked] = [turn + 1, asked + 1];
      await new Promise((resolve) => setTimeout(resolve, everyMs));
    }
  }
  const going = go();
  return {
    stop: async () => {
      isStopped = true;
      await going;
      return { asked, wrong };
    },
  };
}
