// What the environment says, typed and frozen, and every bad value named at once.
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import type { FieldError } from '@spotter/contract/problem';
import type { RuntimeValues } from './features/settings/runtime-settings.ts';
import type { LogLevels } from './platform/logger.ts';
import type { DatabaseLocation } from './platform/database/database.ts';
import type { CorsOrigins } from './platform/http/cors.ts';
import type { MailServer } from './platform/mailer.ts';
import type { TracingSettings } from './platform/tracing/tracing-settings.ts';
import { ConfigError, readSettings } from './read-settings.ts';
import { readTracing } from './read-tracing.ts';
import { list } from './setting-kinds.ts';
import { settings, type SettingName } from './settings.ts';

export interface Config {
  readonly port: number;
  readonly host: string;
  /** Nobody but this machine can reach the server, as far as the settings tell. */
  readonly isPrivate: boolean;
  readonly dataDir: string;
  /** Where the keys of https lie, and the names that settings give this server; undefined where plain http is served. */
  readonly https: { readonly dir: string; readonly toldNames: readonly string[] } | undefined;
  readonly database: DatabaseLocation;
  /** Processes behind the one port. */
  readonly workers: number;
  /** So long it takes to tell all sessions that the server stops. */
  readonly drainMs: number;
  readonly isProduction: boolean;
  readonly logLevel: string;
  readonly logLevels: LogLevels;
  readonly publicUrl: string | undefined;
  /** Undefined where no mail is sent. */
  readonly mail: MailServer | undefined;
  readonly http: {
    /** The origins that may call from a browser. */
    readonly corsOrigins: CorsOrigins;
    /** Proxies whose X-Forwarded-For counts; false trusts none. */
    readonly trustProxy: false | readonly string[] | number;
    /** Whether only names that are this server's for certain are answered to. */
    readonly ownNamesOnly: boolean;
    readonly connectionsPerClient: number;
    readonly socketMessageBytes: number;
    readonly lateAfterMs: number;
    readonly writesPerMinute: number;
  };
  /** With which `/metrics` is asked; undefined shows them to this machine alone. */
  readonly metricsToken: string | undefined;
  /** Undefined where there are no traces. */
  readonly tracing: TracingSettings | undefined;
  readonly firstAdmin:
    { readonly username: string; readonly email: string; readonly password: string } | undefined;
  readonly dashboard: {
    readonly idleMs: number;
    readonly maxAgeMs: number;
    /** Where the built screens lie. */
    readonly screensDir: string;
  };
  readonly pages: {
    /** Where the web client was built. */
    readonly webDir: string;
  };
  readonly accounts: {
    /** Keys given from outside: the first signs, all verify, none is stored. */
    readonly jwtSecrets: readonly string[] | undefined;
    readonly refreshGraceMs: number;
    readonly loginMaxAgeMs: number;
    /** Passwords hashed at once: one core stays free for everybody else. */
    readonly hashConcurrency: number;
    readonly hashQueue: number;
    readonly registrationsPer10Minutes: number;
    readonly openLogins: number;
    /** Links to a new password by mail, in an hour. */
    readonly passwordMails: { readonly perClient: number; readonly perAccount: number };
    readonly loginFailures: {
      readonly perAccountAndClient: number;
      readonly perClient: number;
      readonly beforeDelay: number;
    };
  };
  /** What holds of the settings that change while the server runs, where nothing else is stored. */
  readonly runtime: RuntimeValues;
  readonly sessions: {
    readonly startsPerMinute: number;
    readonly unclaimedMs: number;
    /** Whether a setting opens or closes the testing routes; otherwise they are open to requests that no proxy passed on. */
    readonly testingRoutesNamed: boolean;
  };
  readonly workouts: {
    readonly sentPerTenMinutes: number;
  };
  readonly live: {
    readonly idleMs: number;
    /** Of cues, for clients that ask for no language. */
    readonly language: string;
    readonly tokenRequired: boolean;
    /** Origins that may open a socket; undefined allows any. */
    readonly origins: readonly string[] | undefined;
    readonly refusedPerMinute: number;
    readonly limits: {
      readonly messagesPerSecond: number;
      readonly bytesPerSecond: number;
      readonly messageBytes: number;
    };
    /** How poses are found in pictures; without workers none are looked at. */
    readonly pose: {
      readonly workers: number;
      /** What was asked for, which may be more than the machine has cores. */
      readonly workersWanted: number | undefined;
      readonly model: 'lite' | 'full';
      readonly modelDir: string;
    };
  };
  readonly recordings: {
    /** Whether poses are kept where somebody opts in, and for how long. */
    readonly areKept: boolean;
    readonly keepDays: number;
    /** Recordings that come with the program. */
    readonly samplesDir: string;
  };
}

/** The settings of the first admin break the rules for accounts. */
export function firstAdminError(fields: readonly FieldError[]): ConfigError {
  const wrong = fields.map(({ path, message }) => `ADMIN_${path.slice(1).toUpperCase()}: ${message}`);
  return new ConfigError(`The first admin could not be made:\n  ${wrong.join('\n  ')}`);
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(?:\.\d{1,3}){3}$/.test(host);
}

function trustProxy(value: string | undefined): Config['http']['trustProxy'] {
  if (value === undefined || value === 'false') return false;
  return /^\d+$/.test(value) ? Number(value) : list(value);
}

/** What each of several processes has of something; every one looks at pictures where any does. */
function shareOf(total: number, processes: number): number {
  return total === 0 ? 0 : Math.max(1, Math.floor(total / processes));
}

/** @throws {ConfigError} naming every setting that is wrong. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const { values, problems } = readSettings(env);
  const { ADMIN_USERNAME: username, ADMIN_EMAIL: email, ADMIN_PASSWORD: password } = values;
  const hasAdmin = username !== undefined && email !== undefined && password !== undefined;
  if (!hasAdmin && (username ?? email ?? password) !== undefined) {
    problems.push('ADMIN_USERNAME, ADMIN_EMAIL and ADMIN_PASSWORD must be given together.');
  }
  const { MAIL_URL: mailUrl, MAIL_FROM: mailFrom } = values;
  if ((mailUrl === undefined) !== (mailFrom === undefined)) {
    problems.push('MAIL_URL and MAIL_FROM must be given together.');
  }
  if (mailUrl !== undefined && values.PUBLIC_URL === undefined) {
    problems.push('MAIL_URL needs PUBLIC_URL: links in mails lead there.');
  }
  const mayBeWorkers = settings.WORKERS.accepts(values.WORKERS ?? '');
  if (mayBeWorkers && Number(values.WORKERS) > 1 && values.DATABASE_URL === undefined) {
    problems.push(
      `WORKERS is ${Number(values.WORKERS)}, but a SQLite file belongs to one process: give DATABASE_URL, or leave WORKERS out.`,
    );
  }
  if (values.DATABASE_DIRECT_URL !== undefined && values.DATABASE_URL === undefined) {
    problems.push(
      'DATABASE_DIRECT_URL needs DATABASE_URL: it is the way to the same database past a pooler.',
    );
  }
  if (problems.length > 0) throw new ConfigError(`Some settings are not right:\n  ${problems.join('\n  ')}`);

  const number = (name: SettingName): number => Number(values[name]);
  const isHttps = values.HTTPS === 'true';
  const host = values.HOST ?? (isHttps ? '0.0.0.0' : '127.0.0.1');
  const isReachedDirectly = values.PUBLIC_URL === undefined && trustProxy(values.TRUST_PROXY) === false;
  const isPrivate = isLoopback(host) && isReachedDirectly;
  const dataDir = resolve(values.DATA_DIR ?? './data');
  const cors = values.CORS_ORIGINS;
  const url = values.DATABASE_URL;
  const workers = number('WORKERS');
  const poseWorkers =
    values.POSE_WORKERS === undefined
      ? Math.max(1, availableParallelism() - workers)
      : Math.min(number('POSE_WORKERS'), availableParallelism());

  return Object.freeze({
    port: number('PORT'),
    host,
    isPrivate,
    dataDir,
    https: isHttps
      ? {
          dir: join(dataDir, 'https'),
          toldNames: [
            host,
            ...(values.PUBLIC_URL === undefined ? [] : [new URL(values.PUBLIC_URL).hostname]),
          ],
        }
      : undefined,
    database:
      url === undefined
        ? { dialect: 'sqlite', file: join(dataDir, 'spotter.sqlite') }
        : {
            dialect: 'postgres',
            url,
            directUrl: values.DATABASE_DIRECT_URL,
            poolSize: number('DATABASE_POOL_SIZE'),
            statementTimeoutMs: number('DATABASE_STATEMENT_TIMEOUT_MS'),
          },
    workers,
    drainMs:
      (values.DRAIN_SECONDS === undefined ? (url === undefined ? 0 : 5) : number('DRAIN_SECONDS')) * 1000,
    isProduction: values.NODE_ENV === 'production',
    logLevel: values.LOG_LEVEL ?? 'info',
    logLevels: Object.fromEntries(list(values.LOG_LEVELS).map((pair) => pair.split('='))) as LogLevels,
    publicUrl: values.PUBLIC_URL,
    mail: mailUrl !== undefined && mailFrom !== undefined ? { url: mailUrl, from: mailFrom } : undefined,
    http: {
      corsOrigins: cors === undefined ? (isPrivate ? 'private' : []) : cors === '*' ? cors : list(cors),
      trustProxy: trustProxy(values.TRUST_PROXY),
      ownNamesOnly: isPrivate || (isHttps && isReachedDirectly),
      connectionsPerClient: number('LIMIT_CONNECTIONS'),
      socketMessageBytes: number('LIMIT_MESSAGE_BYTES'),
      lateAfterMs: number('LIMIT_LATE_MS'),
      writesPerMinute: number('LIMIT_WRITES'),
    },
    metricsToken: values.METRICS_TOKEN,
    tracing: readTracing(values),
    firstAdmin: hasAdmin ? { username, email, password } : undefined,
    dashboard: {
      idleMs: number('ADMIN_IDLE_MINUTES') * 60_000,
      maxAgeMs: number('ADMIN_MAX_HOURS') * 3_600_000,
      screensDir: resolve(import.meta.dirname, '../../apps/admin/dist'),
    },
    pages: { webDir: resolve(import.meta.dirname, '../../apps/web/dist') },
    accounts: {
      jwtSecrets: values.JWT_SECRET === undefined ? undefined : list(values.JWT_SECRET),
      refreshGraceMs: number('REFRESH_GRACE_SECONDS') * 1000,
      loginMaxAgeMs: number('LOGIN_MAX_AGE_DAYS') * 86_400_000,
      hashConcurrency: Math.max(1, availableParallelism() - 1),
      hashQueue: number('LIMIT_HASH_QUEUE'),
      registrationsPer10Minutes: number('LIMIT_REGISTRATIONS'),
      openLogins: number('LIMIT_OPEN_LOGINS'),
      passwordMails: {
        perClient: number('LIMIT_PASSWORD_MAILS_CLIENT'),
        perAccount: number('LIMIT_PASSWORD_MAILS_ACCOUNT'),
      },
      loginFailures: {
        perAccountAndClient: number('LIMIT_LOGIN_FAILURES_ACCOUNT'),
        perClient: number('LIMIT_LOGIN_FAILURES_CLIENT'),
        beforeDelay: number('LIMIT_LOGIN_FAILURES_DELAY'),
      },
    },
    runtime: {
      sessions_per_user: number('LIMIT_SESSIONS_PER_USER'),
      testing_routes: values.TESTING_ROUTES === undefined ? isPrivate : values.TESTING_ROUTES === 'true',
      staff_codes_required: values.STAFF_CODES_REQUIRED === 'true',
      keep_sessions_days: number('KEEP_SESSIONS_DAYS'),
      keep_workouts_days: number('KEEP_WORKOUTS_DAYS'),
      keep_audit_days: number('KEEP_AUDIT_DAYS'),
    },
    sessions: {
      startsPerMinute: number('LIMIT_SESSION_STARTS'),
      unclaimedMs: number('SESSION_UNCLAIMED_SECONDS') * 1000,
      testingRoutesNamed: values.TESTING_ROUTES !== undefined,
    },
    workouts: { sentPerTenMinutes: number('LIMIT_SENT_WORKOUTS') },
    live: {
      idleMs: number('SESSION_IDLE_SECONDS') * 1000,
      language: values.COACH_LANGUAGE ?? 'en',
      tokenRequired: values.SOCKET_TOKEN_REQUIRED === 'true',
      origins: values.SOCKET_ORIGINS === undefined ? undefined : list(values.SOCKET_ORIGINS),
      refusedPerMinute: number('LIMIT_REFUSED_SESSIONS'),
      limits: {
        messagesPerSecond: number('LIMIT_MESSAGES_PER_SECOND'),
        bytesPerSecond: number('LIMIT_BYTES_PER_SECOND'),
        messageBytes: number('LIMIT_MESSAGE_BYTES'),
      },
      pose: {
        workers: shareOf(poseWorkers, workers),
        workersWanted:
          values.POSE_WORKERS === undefined ? undefined : shareOf(number('POSE_WORKERS'), workers),
        model: values.POSE_MODEL === 'full' ? 'full' : 'lite',
        modelDir: resolve(import.meta.dirname, '../../models'),
      },
    },
    recordings: {
      areKept: values.RECORDINGS === 'true',
      keepDays: number('RECORDING_DAYS'),
      samplesDir: resolve(import.meta.dirname, '../../eval/fixtures'),
    },
  } satisfies Config);
}
