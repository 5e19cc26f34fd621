import { hash } from '@node-rs/argon2';
import { expect, test } from 'vitest';
import { cpuSpentMs } from '../../../test/cpu-spent-ms.ts';
import { AppError } from '../../platform/app-error.ts';
import { createPasswordHasher } from './password-hasher.ts';

const roomy = { concurrency: 2, queue: 100 };

test('a password is kept as argon2id at the recommended cost and with a salt of its own', async () => {
  const hasher = createPasswordHasher(roomy);
  const [first, second] = await Promise.all([hasher.hash('one password'), hasher.hash('one password')]);
  expect(first).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(first).not.toBe(second);
  expect(await hasher.verify(first, 'one password')).toBe(true);
  expect(await hasher.verify(first, 'one passworD')).toBe(false);
});

test('composed and decomposed letters are the same password', async () => {
  const hasher = createPasswordHasher(roomy);
  const stored = await hasher.hash('Zoë Ångström'.normalize('NFD'));
  expect(await hasher.verify(stored, 'Zoë Ångström'.normalize('NFC'))).toBe(true);
});

test('the parameters of a hash from before a change still hold', async () => {
  const old = await hash('one password', { memoryCost: 8 * 1024, timeCost: 3, parallelism: 1 });
  expect(await createPasswordHasher(roomy).verify(old, 'one password')).toBe(true);
});

test('nobody’s password is never right, and takes as long to check as somebody’s', async () => {
  const hasher = createPasswordHasher({ concurrency: 1, queue: 100 });
  const stored = await hasher.hash('one password');
  const spent = { somebody: 0, nobody: 0 };
  for (let round = 0; round < 9; round += 1) {
    for (const [who, hashed] of [
      ['somebody', stored],
      ['nobody', undefined],
    ] as const) {
      const before = cpuSpentMs();
      expect(await hasher.verify(hashed, 'a wrong password')).toBe(false);
      spent[who] += cpuSpentMs() - before;
    }
  }
  expect(spent.nobody / spent.somebody).toBeGreaterThan(0.5);
  expect(spent.nobody / spent.somebody).toBeLessThan(2);
  expect(await hasher.verify(null, '')).toBe(false);
});

test('beyond the queue it says that it is busy, and when to come back; then there is room again', async () => {
  const hasher = createPasswordHasher({ concurrency: 1, queue: 2 });
  const results = await Promise.allSettled(Array.from({ length: 5 }, () => hasher.hash('one password')));
  expect(results.map(({ status }) => status)).toEqual([
    'fulfilled',
    'fulfilled',
    'fulfilled',
    'rejected',
    'rejected',
  ]);
  for (const result of results.slice(3)) {
    const reason: unknown = result.status === 'rejected' ? result.reason : undefined;
    expect(reason).toBeInstanceOf(AppError);
    expect(reason).toMatchObject({ code: 'limits.busy', headers: { 'retry-after': '2' } });
  }
  const again = await Promise.all([1, 2, 3].map(() => hasher.hash('one password')));
  expect(again).toHaveLength(3);
});

test('a hash that cannot be read gives its place back', async () => {
  const hasher = createPasswordHasher({ concurrency: 1, queue: 1 });
  await expect(hasher.verify('not a hash', 'one password')).rejects.toThrow();
  expect(await hasher.hash('one password')).toMatch(/^\$argon2id/);
});
