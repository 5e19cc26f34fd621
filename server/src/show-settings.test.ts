import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { readConfig } from './config.ts';
import type { Setting } from './setting-kinds.ts';
import { settings } from './settings.ts';
import { showSettings } from './show-settings.ts';

const run = promisify(execFile);
const main = join(import.meta.dirname, 'main.ts');

const secrets = {
  DATABASE_URL: 'postgres://spotter:hush-1@db.example/gym?password=hush-2',
  DATABASE_DIRECT_URL: 'postgres://spotter:hush-3@db.example/gym',
  MAIL_URL: 'smtp://coach:hush-4@mail.example',
  ADMIN_PASSWORD: 'hush-5 and more of it',
  METRICS_TOKEN: 'hush-7-and-more-of-it',
  JWT_SECRET: 'hush-6'.repeat(8),
  OTEL_EXPORTER_OTLP_HEADERS: 'authorization=Bearer%20hush-8',
};
const beside = {
  MAIL_FROM: 'coach@gym.example',
  PUBLIC_URL: 'https://gym.example',
  ADMIN_USERNAME: 'Ada',
  ADMIN_EMAIL: 'ada@gym.example',
};

test('every setting is shown, as it was given or as it is by default', () => {
  const env = { PORT: ' 9000 ' };
  const shown = showSettings(env, readConfig(env));
  for (const name of Object.keys(settings)) expect(shown).toMatch(new RegExp(`^${name}\\b`, 'm'));
  expect(shown).toMatch(/^PORT=9000$/m);
  expect(shown).toMatch(/^HOST=127\.0\.0\.1 \(by default\)$/m);
  expect(shown).toMatch(/^MAIL_URL is unset$/m);
});

test('no secret is shown, but which database it is', () => {
  const env = { ...secrets, ...beside };
  const shown = showSettings(env, readConfig(env));
  expect(shown).not.toContain('hush');
  for (const name of Object.keys(secrets)) expect(shown).toContain(`${name}=(hidden)`);
  expect(shown).toContain('PostgreSQL at db.example/gym');
});

test('every setting that names a secret is one', () => {
  const secret = Object.entries<Setting>(settings).filter(([, setting]) => setting.secret);
  expect(secret.map(([name]) => name)).toEqual(expect.arrayContaining(Object.keys(secrets)));
  const unsaid = Object.keys(settings).filter((name) => /PASSWORD$|SECRET$|TOKEN$|HEADERS$/.test(name));
  expect(secret.map(([name]) => name)).toEqual(expect.arrayContaining(unsaid));
});

test('the server shows them, starts nothing and ends with 0', async () => {
  const { stdout } = await run(process.execPath, [main, '--check'], {
    env: { ...process.env, PORT: '9000' },
  });
  expect(stdout).toMatch(/^PORT=9000$/m);
  expect(stdout).toMatch(/The settings are right\.\n$/);
}, 60_000);
