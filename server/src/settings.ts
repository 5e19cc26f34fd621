// Every environment variable that the server reads, with its default and meaning; docs/configuration.md is checked
// against this list.
import { logLevels, logParts } from './platform/logger.ts';
import {
  areNetworks,
  areOrigins,
  arePairs,
  choice,
  databaseAddress,
  flag,
  isDatabaseAddress,
  isHost,
  isServerAlone,
  isUrl,
  isWhole,
  origins,
  type Setting,
  text,
  whole,
} from './setting-kinds.ts';
import { traceSettings } from './trace-settings.ts';

const million = 1_000_000;

export const settings = {
  PORT: whole(8000, 0, 65_535, 'The port to listen on; 0 picks a free one.'),
  HTTPS: flag(
    'false',
    'Whether https is served, with a certificate that Spotter makes itself, so that phones of the same network can use their camera; `npm start -- --https` does the same. See [phones](phones.md).',
  ),
  HOST: {
    default: undefined,
    kind: 'an address or a name of this machine such as 127.0.0.1, 0.0.0.0 or ::, without http:// and without a port',
    meaning:
      'The address to listen on. By default 127.0.0.1, and with HTTPS 0.0.0.0, which is every address of this machine. While it is a loopback address, and neither PUBLIC_URL nor TRUST_PROXY is set, nobody else can reach the server: it answers to names of this machine and to addresses only.',
    accepts: isHost,
  },
  DATA_DIR: text('./data', 'The folder for the SQLite database; made where missing.'),
  DATABASE_URL: {
    default: undefined,
    kind: databaseAddress,
    meaning: 'A PostgreSQL database to use in place of SQLite.',
    accepts: isDatabaseAddress,
    secret: true,
  },
  DATABASE_DIRECT_URL: {
    default: undefined,
    kind: databaseAddress,
    meaning:
      'PostgreSQL itself, where `DATABASE_URL` leads to a pooler such as PgBouncer in transaction mode: for notifications between processes, and for migrations. Give the role its own `statement_timeout` then, which a pooler does not pass on.',
    accepts: isDatabaseAddress,
    secret: true,
  },
  DATABASE_POOL_SIZE: whole(10, 1, 1_000, 'Connections to PostgreSQL, for each process.'),
  DATABASE_STATEMENT_TIMEOUT_MS: whole(
    15_000,
    100,
    600_000,
    'PostgreSQL ends a statement that takes longer.',
  ),
  WORKERS: whole(
    1,
    1,
    256,
    'Processes that serve the one port, on PostgreSQL only: about one for each core that is to serve sockets.',
  ),
  DRAIN_SECONDS: {
    default: undefined,
    kind: 'a whole number from 0 to 300',
    meaning:
      'When the server is asked to stop, so long it answers requests, but is not ready, and tells all sessions, one after the other, to go on elsewhere. By default 5 on PostgreSQL, where there may be another process, and 0 on SQLite.',
    accepts: isWhole(0, 300),
  },
  NODE_ENV: choice(
    undefined,
    ['production', 'development', 'test'],
    '`production` writes logs as JSON lines; it changes nothing else.',
  ),
  LOG_LEVEL: choice('info', logLevels, 'The least level that is logged.'),
  LOG_LEVELS: {
    default: undefined,
    kind: `parts (${logParts.join(', ')}) with a level of LOG_LEVEL each, such as live=debug,http=warn`,
    meaning:
      'Parts that log more or less than LOG_LEVEL says: `http` is requests and their refusals, `live` sockets and what finds poses, `database` also what processes tell each other.',
    accepts: (value) => arePairs(value, logParts, logLevels),
  },
  TESTING_ROUTES: flag(
    undefined,
    'Whether `/stream/sessions/active/` answers without a token. By default only while nobody else can reach the server.',
  ),
  STAFF_CODES_REQUIRED: flag(
    'false',
    'Whether all staff must sign in to the dashboard with one-time codes. Can be changed in the dashboard.',
  ),
  CORS_ORIGINS: {
    default: undefined,
    kind: `${origins}, or *`,
    meaning:
      'Who may call from a browser; `*` is everybody. By default every origin while nobody else can reach the server, none otherwise.',
    accepts: (value) => value === '*' || areOrigins(value),
  },
  SOCKET_ORIGINS: {
    default: undefined,
    kind: origins,
    meaning: 'Who may open a socket from a browser. By default any origin.',
    accepts: areOrigins,
  },
  SOCKET_TOKEN_REQUIRED: flag(
    'false',
    'Whether a socket must also show the access token of the session’s owner.',
  ),
  TRUST_PROXY: {
    default: undefined,
    kind: 'addresses or networks such as 10.0.0.0/8, with commas, or a number of hops from 0 to 99',
    meaning: 'The proxies whose `X-Forwarded-For` counts.',
    accepts: (value) =>
      value === 'false' || /^\d{1,2}$/.test(value) || (!/^\d+$/.test(value) && areNetworks(value)),
  },
  PUBLIC_URL: {
    default: undefined,
    kind: 'an address that starts with http:// or https:// and has no path, name or password',
    meaning:
      'The address that people use, for links that the server prints. The server is not served under a path.',
    accepts: (value) => isUrl(value, ['http:', 'https:']) && isServerAlone(value),
  },
  MAIL_URL: {
    default: undefined,
    kind: 'an address that starts with smtp:// or smtps://',
    meaning:
      'The mail server, with name and password where it wants them, by which whoever has forgotten their password gets a link; needs `PUBLIC_URL` and `MAIL_FROM`. By default no mail is sent.',
    accepts: (value) => isUrl(value, ['smtp:', 'smtps:']) && new URL(value).hostname !== '',
    secret: true,
  },
  MAIL_FROM: {
    default: undefined,
    kind: 'an email address, such as coach@example.org or Spotter <coach@example.org>',
    meaning: 'Whom mails come from.',
    accepts: (value) => /^(?:[^<>@\r\n]* <[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/.test(value),
  },
  METRICS_TOKEN: {
    default: undefined,
    kind: 'at least 16 characters of ASCII without spaces',
    meaning:
      'What Prometheus sends as a bearer token to read `/metrics`. By default these are shown to this machine alone. See [operating](operating.md#watch).',
    accepts: (value) => /^[\x21-\x7e]{16,}$/.test(value),
    secret: true,
  },
  ADMIN_USERNAME: text(undefined, 'Name of the first admin, made at the start where there is none yet.'),
  ADMIN_EMAIL: text(undefined, 'Email of the first admin.'),
  ADMIN_PASSWORD: { ...text(undefined, 'Password of the first admin.'), secret: true, verbatim: true },
  ADMIN_IDLE_MINUTES: whole(30, 1, 1_440, 'A sign-in to the dashboard ends after so long without a request.'),
  ADMIN_MAX_HOURS: whole(12, 1, 720, 'A sign-in to the dashboard ends after so long, whatever is done.'),
  JWT_SECRET: {
    default: undefined,
    kind: 'keys of at least 32 characters each, with commas',
    meaning:
      'The key that signs tokens; further ones, after commas, only verify. By default one is made on the first start and kept in the database.',
    accepts: (value) => value.split(',').every((key) => key.trim().length >= 32),
    secret: true,
  },
  REFRESH_GRACE_SECONDS: whole(
    30,
    0,
    3_600,
    'How long a refresh token that was just replaced may be sent again, in case the answer was lost.',
  ),
  LOGIN_MAX_AGE_DAYS: whole(365, 1, 3_650, 'A login ends after so many days, however often it is refreshed.'),
  LIMIT_REGISTRATIONS: whole(30, 1, million, 'Registrations from one client in 10 minutes.'),
  LIMIT_LOGIN_FAILURES_ACCOUNT: whole(
    10,
    1,
    million,
    'Failed logins to one account from one client in 15 minutes.',
  ),
  LIMIT_LOGIN_FAILURES_CLIENT: whole(100, 1, million, 'Failed logins from one client in 15 minutes.'),
  LIMIT_LOGIN_FAILURES_DELAY: whole(
    50,
    1,
    million,
    'Failed logins to one account from anywhere in 15 minutes before further attempts are delayed.',
  ),
  LIMIT_REFUSED_SESSIONS: whole(60, 1, million, 'Refused session ids from one client in a minute.'),
  LIMIT_HASH_QUEUE: whole(
    64,
    1,
    10_000,
    'Passwords waiting to be hashed or checked before the server answers that it is busy.',
  ),
  LIMIT_SESSIONS_PER_USER: whole(
    3,
    1,
    1_000,
    'Sessions of one user with an open socket; and as many more that wait for theirs.',
  ),
  LIMIT_MESSAGES_PER_SECOND: whole(
    60,
    1,
    10_000,
    'Messages a second on one socket; surplus frames are dropped.',
  ),
  LIMIT_BYTES_PER_SECOND: whole(4 * 1024 * 1024, 1024, 1024 * million, 'Bytes a second on one socket.'),
  LIMIT_MESSAGE_BYTES: whole(
    2 * 1024 * 1024,
    1024,
    100 * million,
    'Bytes of one message on a socket; a larger one closes it.',
  ),
  LIMIT_SESSION_STARTS: whole(30, 1, million, 'Sessions that one user may start in a minute.'),
  LIMIT_SENT_WORKOUTS: whole(
    30,
    1,
    million,
    'Workouts that one user may send in 10 minutes, which they have trained without the server.',
  ),
  LIMIT_OPEN_LOGINS: whole(
    50,
    1,
    10_000,
    'Open logins of one user; a further one ends the one that was opened first.',
  ),
  LIMIT_PASSWORD_MAILS_CLIENT: whole(
    20,
    1,
    million,
    'Links to a new password that one client may have sent in an hour.',
  ),
  LIMIT_PASSWORD_MAILS_ACCOUNT: whole(
    3,
    1,
    million,
    'Links to a new password that are sent to one account in an hour.',
  ),
  LIMIT_WRITES: whole(300, 1, million, 'Changes that one user may make in a minute, and exports.'),
  LIMIT_CONNECTIONS: whole(
    2_500,
    1,
    million,
    'Open connections of one client, sockets among them; a further one is closed.',
  ),
  LIMIT_LATE_MS: whole(
    1_000,
    100,
    60_000,
    'While the event loop is later than so many milliseconds, new requests and sockets are refused.',
  ),
  KEEP_SESSIONS_DAYS: whole(
    0,
    0,
    3_650,
    'So long an ended session is kept; 0 keeps it for as long as its account. Can be changed in the dashboard.',
  ),
  KEEP_WORKOUTS_DAYS: whole(
    0,
    0,
    3_650,
    'So long a workout is kept; 0 keeps it for as long as its account. Can be changed in the dashboard.',
  ),
  KEEP_AUDIT_DAYS: whole(
    0,
    0,
    3_650,
    'So long an entry about a change by staff is kept; 0 keeps it for ever. Can be changed in the dashboard.',
  ),
  SESSION_UNCLAIMED_SECONDS: whole(
    600,
    1,
    86_400,
    'A started session that no socket claims ends after so long.',
  ),
  SESSION_IDLE_SECONDS: whole(900, 1, 86_400, 'A socket on which nothing is sent is closed after so long.'),
  COACH_LANGUAGE: {
    default: 'en',
    kind: 'a language tag such as de or es-MX',
    meaning:
      'The language of cues for clients that ask for none. What is not translated is said in English; the release speaks English, German (`de`), Spanish (`es`) and Arabic (`ar`).',
    accepts: (value) => /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(value),
  },
  RECORDINGS: flag(
    'true',
    'Whether poses (never pictures) of a session are kept where its person asks for it.',
  ),
  RECORDING_DAYS: whole(90, 1, 3_650, 'A recording is deleted after so many days.'),
  POSE_WORKERS: {
    default: undefined,
    kind: 'a whole number from 0 to 1024',
    meaning:
      'Processes that find poses in pictures and video. By default the number of cores less one, at least one; of more than there are cores only so many are started, and the log says so. 0 turns camera frames off. With WORKERS they are shared out, at least one for each.',
    accepts: isWhole(0, 1024),
  },
  POSE_MODEL: choice(
    'lite',
    ['lite', 'full'],
    'BlazePose model: `lite` is fast, `full` more exact at about twice the cost.',
  ),
  ...traceSettings,
} satisfies Record<string, Setting>;

export type SettingName = keyof typeof settings;
