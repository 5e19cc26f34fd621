import { randomUUID } from 'node:crypto';
import type { Outcome, Trial } from '../trial.ts';

const allowed = 3;
const tries = 6;
const addresses = ['203.0.113.51:PORT', '[2001:db8:9::1]:PORT', 'unknownPORT', '203.0.113.52'];

/** Some proxies write the port with the address. */
export const newPort: Trial = {
  name: 'a new port behind a proxy',
  bar: 'is no new client: the rate of registrations holds',
  databases: ['sqlite'],
  options: { env: { TRUST_PROXY: '127.0.0.1', LIMIT_REGISTRATIONS: String(allowed) } },
  run: async ({ url }): Promise<Outcome> => {
    const failures: string[] = [];
    const seen: string[] = [];
    for (const address of addresses) {
      let taken = 0;
      for (let n = 0; n < tries; n += 1) {
        const name = randomUUID();
        const answer = await fetch(`${url}/api/auth/register/`, {
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            'x-forwarded-for': address.replace('PORT', String(40_000 + n)),
          },
          body: JSON.stringify({
            username: name,
            email: `${name}@port.example`,
            password: 'long enough pass 9',
          }),
        });
        await answer.arrayBuffer();
        if (answer.status === 201) taken += 1;
      }
      seen.push(`${taken} of ${tries} as ${address}`);
      if (taken > allowed) failures.push(`${taken} registrations as ${address}`);
    }
    return { seen: seen.join(', '), failures };
  },
};
