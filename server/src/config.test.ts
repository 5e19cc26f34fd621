import { describe, expect, test } from 'vitest';
import { availableParallelism } from 'node:os';
import { readConfig } from './config.ts';
import { ConfigError } from './read-settings.ts';
import type { Setting } from './setting-kinds.ts';
import { settings, type SettingName } from './settings.ts';

const wholes = ['many', '-1', '1.5', '99999999999'];
const flags = ['yes', '1', 'TRUE'];
const origins = ['app.example.org', 'https://app.example.org/', ','];

/** What cannot be given without the others. */
const together = {
  MAIL_URL: 'smtp://mail.example.org',
  MAIL_FROM: 'coach@example.org',
  PUBLIC_URL: 'https://gym.example',
  DATABASE_URL: 'postgres://pooler.example/spotter',
};

/** What each must not be; none where any text will do. */
const wrong: Record<SettingName, readonly string[]> = {
  PORT: [...wholes, '65536'],
  HTTPS: flags,
  HOST: ['http://127.0.0.1', '0.0.0.0:8000', 'localhost:8000', '[::1]', '300.1.1.1', 'my host', 'a/b', '.'],
  DATA_DIR: [],
  DATABASE_URL: ['mysql://secret@db', 'localhost', 'spotter.sqlite'],
  DATABASE_DIRECT_URL: ['mysql://secret@db', 'localhost'],
  WORKERS: [...wholes, '0'],
  DRAIN_SECONDS: [...wholes, '301'],
  DATABASE_POOL_SIZE: [...wholes, '0'],
  DATABASE_STATEMENT_TIMEOUT_MS: [...wholes, '99'],
  NODE_ENV: ['prod', 'PRODUCTION'],
  LOG_LEVEL: ['verbose', 'INFO'],
  LOG_LEVELS: ['live', 'live=loud', 'sound=debug', 'live=debug,live=info', 'live=debug=info', ','],
  TESTING_ROUTES: flags,
  STAFF_CODES_REQUIRED: flags,
  CORS_ORIGINS: origins,
  SOCKET_ORIGINS: [...origins, '*'],
  SOCKET_TOKEN_REQUIRED: flags,
  TRUST_PROXY: ['true', '10.0.0.0/99', '100', ','],
  PUBLIC_URL: ['gym.example', 'ftp://gym.example', 'https://gym.example/app', 'https://a:b@gym.example'],
  MAIL_URL: ['imap://secret', 'smtp://', 'mail.example.org'],
  MAIL_FROM: ['nobody', 'a@b c'],
  METRICS_TOKEN: ['short', 'long enough but with spaces'],
  ADMIN_USERNAME: [],
  ADMIN_EMAIL: [],
  ADMIN_PASSWORD: [],
  ADMIN_IDLE_MINUTES: wholes,
  ADMIN_MAX_HOURS: wholes,
  JWT_SECRET: ['short', `${'a'.repeat(32)},short`],
  REFRESH_GRACE_SECONDS: wholes,
  LOGIN_MAX_AGE_DAYS: wholes,
  LIMIT_REGISTRATIONS: wholes,
  LIMIT_LOGIN_FAILURES_ACCOUNT: wholes,
  LIMIT_LOGIN_FAILURES_CLIENT: wholes,
  LIMIT_LOGIN_FAILURES_DELAY: wholes,
  LIMIT_REFUSED_SESSIONS: wholes,
  LIMIT_HASH_QUEUE: wholes,
  LIMIT_SESSIONS_PER_USER: wholes,
  LIMIT_MESSAGES_PER_SECOND: wholes,
  LIMIT_BYTES_PER_SECOND: wholes,
  LIMIT_MESSAGE_BYTES: wholes,
  LIMIT_SESSION_STARTS: wholes,
  LIMIT_SENT_WORKOUTS: wholes,
  LIMIT_OPEN_LOGINS: wholes,
  LIMIT_PASSWORD_MAILS_CLIENT: wholes,
  LIMIT_PASSWORD_MAILS_ACCOUNT: wholes,
  LIMIT_WRITES: wholes,
  LIMIT_CONNECTIONS: wholes,
  LIMIT_LATE_MS: wholes,
  KEEP_SESSIONS_DAYS: wholes,
  KEEP_WORKOUTS_DAYS: wholes,
  KEEP_AUDIT_DAYS: wholes,
  SESSION_UNCLAIMED_SECONDS: wholes,
  SESSION_IDLE_SECONDS: wholes,
  COACH_LANGUAGE: ['english please', 'de_DE'],
  RECORDINGS: flags,
  RECORDING_DAYS: wholes,
  POSE_WORKERS: [...wholes, '4096'],
  POSE_MODEL: ['heavy', 'Lite'],
  OTEL_EXPORTER_OTLP_ENDPOINT: ['collector:4318', 'grpc://collector', 'https://a:b@collector.example'],
  OTEL_EXPORTER_OTLP_HEADERS: ['authorization', 'a=b c', 'a=%zz', ','],
  OTEL_EXPORTER_OTLP_TIMEOUT: [...wholes, '99'],
  OTEL_SDK_DISABLED: flags,
  OTEL_SERVICE_NAME: [],
  OTEL_RESOURCE_ATTRIBUTES: ['home', 'a=b;c', ','],
  OTEL_TRACES_SAMPLER: ['jaeger_remote', 'ALWAYS_ON'],
  OTEL_TRACES_SAMPLER_ARG: ['2', '-1', 'half', '1.5'],
};

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

  test('knows the level of each part of the log that has its own', () => {
    expect(readConfig({ LOG_LEVELS: 'live=debug, http=warn' }).logLevels).toEqual({
      live: 'debug',
      http: 'warn',
    });
  });

  test('follows nothing where no collector is named, or OpenTelemetry is turned off', () => {
    const OTEL_EXPORTER_OTLP_ENDPOINT = 'http://collector:4318';
    expect(readConfig({}).tracing).toBeUndefined();
    expect(readConfig({ OTEL_EXPORTER_OTLP_ENDPOINT, OTEL_SDK_DISABLED: 'true' }).tracing).toBeUndefined();
    expect(readConfig({ OTEL_EXPORTER_OTLP_ENDPOINT }).tracing).toMatchObject({
      endpoint: OTEL_EXPORTER_OTLP_ENDPOINT,
      serviceName: 'spotter',
      sampler: 'parentbased_always_on',
      ratio: 1,
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

  test('says once what is wrong with WORKERS, on SQLite too', () => {
    for (const WORKERS of ['0x10', '1000'])
      expect(() => readConfig({ WORKERS })).toThrow(/^.+\n.+ a whole number from 1 to 256\.$/);
    expect(() => readConfig({ WORKERS: '2' })).toThrow(/^.+\n.+ a SQLite file belongs to one process: .+$/);
  });

  test('names every bad setting at once, and shows no secret', () => {
    const read = () =>
      readConfig({
        PORT: 'eighty',
        TESTING_ROUTES: 'yes',
        JWT_SECRET: 'short',
        DATABASE_URL: 'mysql://secret@db',
        PUBLIC_URL: 'https://ada:hush@gym.example/',
      });
    expect(read).toThrow(ConfigError);
    expect(read).toThrow(/PORT is "eighty": it must be a whole number from 0 to 65535/);
    expect(read).toThrow(/TESTING_ROUTES/);
    expect(read).toThrow(/DATABASE_URL/);
    expect(read).toThrow(/PUBLIC_URL is "https:\/\/\(hidden\)@gym/);
    expect(read).not.toThrow(/short|secret@db|hush/);
  });

  test.each(Object.keys(settings) as SettingName[])(
    'says of %s alone what it is and what it must be',
    (name) => {
      for (const value of wrong[name]) {
        const told = () => readConfig({ ...together, [name]: value });
        const { secret, kind } = settings[name] as Setting;
        expect(told, value).toThrow(
          `Some settings are not right:\n  ${name} is "${secret ? '(hidden)' : value.replace('//a:b@', '//(hidden)@')}": it must be ${kind}`,
        );
        expect(told, value).toThrow(/^.+\n.+\.$/);
      }
    },
  );

  test('more workers than cores do not stop an installation that moved to a smaller machine', () => {
    const cores = availableParallelism();
    const { pose } = readConfig({ POSE_WORKERS: String(cores + 1) }).live;
    expect(pose).toMatchObject({ workers: cores, workersWanted: cores + 1 });
    expect(readConfig({ POSE_WORKERS: String(cores) }).live.pose.workers).toBe(cores);
  });

  test.each(['127.0.0.1', '::', '0.0.0.0', 'localhost', 'gym.example.org', 'my-host-2'])(
    'listens on %s',
    (host) => {
      expect(readConfig({ HOST: host }).host).toBe(host);
    },
  );

  test.each([
    { CORS_ORIGINS: 'app.example.org' },
    { CORS_ORIGINS: 'https://app.example.org/' },
    { CORS_ORIGINS: 'https://App.example.org' },
    { SOCKET_ORIGINS: '*' },
    { TRUST_PROXY: 'true' },
    { TRUST_PROXY: '10.0.0.0/99' },
    // No header can carry it.
    { METRICS_TOKEN: 'ein-Schlüssel-für-Prometheus' },
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

  test.each([
    'postgres://ada:12/34@db.example/spotter',
    'postgres://ada:12#34@db.example/spotter',
    'postgres://ada:12?34@db.example/spotter',
  ])('a password that would end the host early is refused, and not shown: %s', (url) => {
    expect(() => readConfig({ DATABASE_URL: url })).toThrow(/DATABASE_URL is "\(hidden\)": .* written %2F/);
  });

  test.each([
    'postgres://ada:12%2F34%40@db.example:5432/spotter?sslmode=require',
    'postgres://db.example/spotter?user=ada@azure',
    'postgresql:///spotter?host=/run/postgresql',
  ])('takes a database at %s', (url) => {
    expect(readConfig({ DATABASE_URL: url }).database).toMatchObject({ url });
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
