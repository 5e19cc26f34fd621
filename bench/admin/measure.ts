// What one list costs beside a read by primary key, through the same interface, in the same minutes.
import { dashboardHeader } from '@spotter/contract/admin/conventions';
import { performance } from 'node:perf_hooks';

export interface Staff {
  readonly get: (path: string) => Promise<string>;
}

/** Signs in as the owner that the environment has made. */
export async function signIn(url: string, username: string, password: string): Promise<Staff> {
  const response = await fetch(`${url}/admin/api/sign-in`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      origin: url,
      [dashboardHeader.name]: dashboardHeader.value,
    },
    body: JSON.stringify({ username, password }),
  });
  const cookie = /^[^;]+/.exec(response.headers.get('set-cookie') ?? '')?.[0];
  if (!response.ok || cookie === undefined) throw new Error(`sign-in: ${await response.text()}`);
  return {
    get: async (path) => {
      const answer = await fetch(`${url}/admin/api/${path}`, { headers: { cookie } });
      const text = await answer.text();
      if (!answer.ok) throw new Error(`${path}: ${answer.status} ${text}`);
      return text;
    },
  };
}

/** The value that 95 of 100 do not exceed. */
export function p95(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * 0.95) - 1] ?? Number.NaN;
}

/**
 * Asks each path of each contestant once a round, in turn, so that a busy moment of the machine strikes all alike.
 * @returns milliseconds of each request
 */
export async function timeAll(
  staff: Staff,
  contestants: ReadonlyMap<string, readonly string[]>,
  rounds: number,
): Promise<Map<string, number[]>> {
  const times = new Map([...contestants.keys()].map((name) => [name, [] as number[]]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, paths] of contestants) {
      const path = paths[round % paths.length] ?? '';
      const startedAt = performance.now();
      await staff.get(path);
      times.get(name)?.push(performance.now() - startedAt);
    }
  }
  return times;
}
