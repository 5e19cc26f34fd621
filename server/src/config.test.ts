import { describe, expect, test } from 'vitest';
import { ConfigError, readConfig } from './config.ts';

describe('the configuration', () => {
  test('has the documented defaults where the environment says nothing', () => {
    const config = readConfig({});
    expect(config).toMatchObject({
      port: 8000,
      host: '127.0.0.1',
      isPrivate: true,
      database: { dialect: 'sqlite' },
      runtime: { testing_routes: true },
      http: { corsOrigins: 'private', trustProxy: false },
      firstAdmin: undefined,
    });
    expect(config.dataDir).toMatch(/data$/);
  });

  test.each<NodeJS.ProcessEnv>([
    { HOST: '0.0.0.0' },
    { PUBLIC_URL: 'https://spotter.example' },
    { TRUST_PROXY: '1' },
    { TRUST_PROXY: '127.0.0.1' },
  ])('closes CORS and the testing routes where others can reach the server: %o', (env) => {
    expect(readConfig(env)).toMatchObject({
      isPrivate: false,
      runtime: { testing_routes: false },
      http: { corsOrigins: [] },
    });
  });

  test('opens CORS and the testing routes where they are named', () => {
    expect(
      readConfig({
        HOST: '0.0.0.0',
        TESTING_ROUTES: 'true',
        CORS_ORIGINS: 'https://a.example, https://b.example',
      }),
    ).toMatchObject({
      runtime: { testing_routes: true },
      http: { corsOrigins: ['https://a.example', 'https://b.example'] },
    });
  });

  test('names every bad setting at once, and shows no secret', () => {
    const read = () =>
      readConfig({
        PORT: 'eighty',
        TESTING_ROUTES: 'yes',
        JWT_SECRET: 'short',
        DATABASE_URL: 'mysql://secret@db',
      });
    expect(read).toThrow(ConfigError);
    expect(read).toThrow(/PORT is "eighty": it must be a whole number from 0 to 65535/);
    expect(read).toThrow(/TESTING_ROUTES/);
    expect(read).toThrow(/DATABASE_URL/);
    expect(read).not.toThrow(/short|secret@db/);
  });

  test.each([
    { CORS_ORIGINS: 'app.example.org' },
    { CORS_ORIGINS: 'https://app.example.org/' },
    { CORS_ORIGINS: 'https://App.example.org' },
    { SOCKET_ORIGINS: '*' },
    { TRUST_PROXY: 'true' },
    { TRUST_PROXY: '10.0.0.0/99' },
  ])('refuses what would let nobody in, or stop the start later: %o', (env) => {
    expect(() => readConfig(env)).toThrow(
      /^Some settings are not right:\n {2}[A-Z_]+ is ".*": it must be .*\.$/,
    );
  });

  test.each([
    { CORS_ORIGINS: '*' },
    { CORS_ORIGINS: 'https://a.example, capacitor://localhost, http://[::1]:5173, null,' },
    { TRUST_PROXY: 'false' },
    { TRUST_PROXY: '2' },
    { TRUST_PROXY: 'loopback, 10.0.0.0/8, fd00::/8, 192.168.0.1' },
  ])('takes %o', (env) => {
    expect(() => readConfig(env)).not.toThrow();
  });

  test('asks for the first admin whole or not at all', () => {
    expect(() => readConfig({ ADMIN_EMAIL: 'a@b.example' })).toThrow(/must be given together/);
  });

  test('uses PostgreSQL when DATABASE_URL names one', () => {
    expect(readConfig({ DATABASE_URL: 'postgres://db/spotter' }).database).toMatchObject({
      dialect: 'postgres',
      url: 'postgres://db/spotter',
    });
  });

  test('treats an empty variable as unset', () => {
    expect(readConfig({ PORT: '', DATABASE_URL: ' ' })).toMatchObject({
      port: 8000,
      database: { dialect: 'sqlite' },
    });
  });
});

test('mail needs a server, a sender and where its links lead, and the log hides the address of the server', () => {
  const mail = { MAIL_URL: 'smtps://a:secret@mail.example.org', MAIL_FROM: 'Spotter <coach@example.org>' };
  const at = { PUBLIC_URL: 'https://gym.example' };
  expect(readConfig({ ...mail, ...at }).mail).toEqual({ url: mail.MAIL_URL, from: mail.MAIL_FROM });
  expect(readConfig({}).mail).toBeUndefined();
  expect(() => readConfig(mail)).toThrow('MAIL_URL needs PUBLIC_URL');
  expect(() => readConfig({ ...at, MAIL_FROM: mail.MAIL_FROM })).toThrow('must be given together');
  expect(() => readConfig({ ...at, MAIL_URL: mail.MAIL_URL })).toThrow('must be given together');
  for (const wrong of ['nobody', 'a@b\r\nBcc: c@d', 'A <a@b>, B <c@d>']) {
    expect(() => readConfig({ ...mail, ...at, MAIL_FROM: wrong })).toThrow('it must be an email address');
  }
  expect(() => readConfig({ ...mail, ...at, MAIL_URL: 'imap://secret' })).toThrow(
    'MAIL_URL is "(hidden)": it must be an address that starts with smtp://',
  );
});
