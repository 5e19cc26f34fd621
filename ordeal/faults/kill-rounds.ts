import { randomUUID } from 'node:crypto';
import type { Outcome, Trial } from '../trial.ts';

const rounds = { sqlite: 50, postgres: 20 } as const;
const writers = 4;
const killAfterMs = { least: 40, most: 240 } as const;

interface Account {
  readonly username: string;
  readonly email: string;
  readonly password: string;
}

export const killRounds: Trial = {
  name: 'kill -9 during acknowledged writes',
  bar: 'nothing that was acknowledged is lost, and it starts again by itself',
  run: async (target, { share, seed }): Promise<Outcome> => {
    const total = Math.max(1, Math.round(rounds[target.database] * share));
    const failures: string[] = [];
    let acknowledged = 0;
    for (let round = 0; round < total; round += 1) {
      const kept: Account[] = [];
      let isDown = false;
      const write = async (): Promise<void> => {
        while (!isDown) {
          const account = {
            username: `kept ${randomUUID()}`,
            email: `${randomUUID()}@kept.example`,
            password: randomUUID(),
          };
          const answer = await fetch(`${target.url}/api/auth/register/`, {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify(account),
          }).catch(() => undefined);
          if (answer?.status === 201) kept.push(account);
        }
      };
      const writing = Array.from({ length: writers }, write);
      const spread = killAfterMs.most - killAfterMs.least;
      await new Promise((resolve) => setTimeout(resolve, killAfterMs.least + ((seed + round * 37) % spread)));
      await target.stop('SIGKILL');
      isDown = true;
      await Promise.all(writing);
      await target.restart();
      acknowledged += kept.length;
      const last = kept.slice(-writers);
      for (const { username, password } of last) {
        const login = await fetch(`${target.url}/api/auth/login/`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ username, password }),
        });
        if (login.status !== 200) failures.push(`round ${round}: ${username} was acknowledged and is gone`);
      }
    }
    return {
      seen: `${total} rounds, ${acknowledged} acknowledged accounts, the last ${writers} of each round logged in`,
      failures,
    };
  },
};
