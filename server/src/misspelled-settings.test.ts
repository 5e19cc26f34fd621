import { expect, test } from 'vitest';
import { readConfig } from './config.ts';
import { misspelledSettings } from './misspelled-settings.ts';
import { settings } from './settings.ts';
import { showSettings } from './show-settings.ts';

test('a name that is nearly that of a setting is asked about', () => {
  expect(misspelledSettings({ LIMIT_REGISTRATION: '4', database_url: 'x', TRUSTPROXY: '1' })).toEqual([
    'LIMIT_REGISTRATION is no setting, and is left out: is LIMIT_REGISTRATIONS meant?',
    'database_url is no setting, and is left out: is DATABASE_URL meant?',
    'TRUSTPROXY is no setting, and is left out: is TRUST_PROXY meant?',
  ]);
});

test('what is none, and settings themselves, are left in peace', () => {
  const env = { PATH: '/bin', HOSTNAME: 'gym', HOME: '/', LANG: 'C', npm_config_cache: '/tmp', PGPORT: '1' };
  const all = Object.fromEntries(Object.keys(settings).map((name) => [name, '']));
  expect(misspelledSettings({ ...env, ...all })).toEqual([]);
});

test('--check shows it, without its value', () => {
  const env = { METRICS_TOKE: 'hush-and-more-of-it' };
  const shown = showSettings(env, readConfig(env));
  expect(shown).toContain('METRICS_TOKE is no setting');
  expect(shown).not.toContain('hush');
});
