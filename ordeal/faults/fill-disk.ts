import { randomUUID } from 'node:crypto';
import type { Target } from '../target.ts';
import type { Outcome, Trial } from '../trial.ts';
import { until } from '../until.ts';

/** PostgreSQL has room in the pages that it has; it needs another one before so many accounts. */
const mostAccounts = 400;

async function register({ url }: Target): Promise<number> {
  const account = { username: randomUUID(), email: `${randomUUID()}@full.example`, password: randomUUID() };
  const answer = await fetch(`${url}/api/auth/register/`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(account),
  });
  await answer.arrayBuffer();
  return answer.status;
}

async function isReady({ url }: Target): Promise<{ readonly status: number; readonly detail: string }> {
  const answer = await fetch(`${url}/readyz`);
  const { detail = '' } = (await answer.json()) as { readonly detail?: string };
  return { status: answer.status, detail };
}

export const fillDisk: Trial = {
  name: 'a full disk',
  bar: 'writes are 507 or 503, reads go on, readiness and log say why, and all goes on when there is room',
  options: { smallDiskMb: 64 },
  run: async (target): Promise<Outcome> => {
    const { disk, url } = target;
    if (!disk) return { seen: 'not tried: mounting a small disk needs root', failures: [] };
    const { token } = await target.newPerson();
    const failures: string[] = [];
    await target.ready();
    disk.fill();
    const statuses = new Map<number, number>();
    for (let n = 0; n < mostAccounts && (statuses.get(507) ?? 0) < 20; n += 1) {
      const status = await register(target);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
    for (const status of statuses.keys()) {
      if (![201, 503, 507].includes(status)) failures.push(`a registration was answered ${status}`);
    }
    if (!statuses.has(507)) failures.push('no registration was answered 507');
    const read = await fetch(`${url}/exercises/list/`, { headers: { authorization: `Bearer ${token}` } });
    if (read.status !== 200) failures.push(`a read was answered ${read.status}`);
    const full = await isReady(target);
    if (full.status !== 503 || !full.detail.includes('disk')) {
      failures.push(`readiness said ${full.status} ${full.detail}`);
    }
    const failed = target
      .log()
      .split('\n')
      .filter((line) => line.includes('request failed'));
    const true507 = failed.filter((line) => /SQLITE_FULL|SQLITE_IOERR|53100|ENOSPC/.test(line)).length;
    if (true507 < failed.length) {
      failures.push(`${failed.length - true507} of ${failed.length} entries of the log do not say why`);
    }

    disk.empty();
    const again = await until(async () => (await register(target)) === 201);
    if (!again) failures.push('no registration succeeded when there was room again');
    if (!(await until(async () => (await isReady(target)).status === 200))) {
      failures.push('it was not ready when there was room again');
    }
    const counts = [...statuses].map(([status, count]) => `${count} x ${status}`).join(', ');
    return {
      seen: `${counts}; ${true507} of ${failed.length} log entries with the cause; ready again`,
      failures,
    };
  },
};
