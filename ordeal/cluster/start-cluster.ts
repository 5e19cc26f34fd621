// Server processes on one PostgreSQL, behind something that spreads connections; every way between them can be cut.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { StartedPostgres } from '../../bench/harness/start-postgres.ts';
import { startProcess, type StartedProcess } from '../../bench/harness/start-process.ts';
import { owner } from '../target.ts';
import { startTcpProxy, type Place, type TcpProxy } from './tcp-proxy.ts';

const root = join(import.meta.dirname, '../..');
const plenty = '1000000';
const askEveryMs = 1_000;
const readyWithinMs = 2_000;

export interface Member {
  readonly url: string;
  readonly folder: string;
  readonly pid: () => number;
  readonly log: () => string;
  /** Its way to PostgreSQL, and the one on which that notifies it. */
  readonly database: TcpProxy;
  readonly notifications: TcpProxy;
  readonly signal: (name: NodeJS.Signals) => void;
  /** Resolves when it has ended. */
  readonly stop: (signal: NodeJS.Signals) => Promise<void>;
  /** On the port that it had. @param release the folder of it; this one unless told */
  readonly start: (release?: string) => Promise<void>;
}

export interface Cluster {
  /** Where connections are spread out, each to the next process. */
  readonly url: string;
  readonly members: readonly [Member, ...Member[]];
  readonly postgres: StartedPostgres;
  /** How long the first start of all of them took, at once. */
  readonly startedInMs: number;
  readonly query: <Row extends object>(text: string) => Promise<readonly Row[]>;
  readonly close: () => Promise<void>;
}

export interface ClusterOptions {
  /** How many. */
  readonly processes: number;
  /** Stands between the processes and PostgreSQL, but for notifications and migrations. */
  readonly startPooler?: ((postgresUrl: string) => Promise<Place>) | undefined;
  /** The folder of the one that they are of; this one unless told. */
  readonly release?: string | undefined;
}

interface MemberOptions extends Pick<ClusterOptions, 'release'> {
  readonly pooler: Place | undefined;
}

async function startMember(databaseUrl: string, { pooler, release }: MemberOptions): Promise<Member> {
  const direct = new URL(databaseUrl);
  const postgres = { host: direct.hostname, port: Number(direct.port) };
  const database = await startTcpProxy(() => [pooler ?? postgres]);
  const notifications = await startTcpProxy(() => [postgres]);
  const through = ({ port }: TcpProxy): string => {
    const url = new URL(databaseUrl);
    url.port = String(port);
    return url.href;
  };
  const folder = mkdtempSync(join(tmpdir(), 'spotter-cluster-'));
  const start = (port: string, from = root): Promise<StartedProcess> =>
    startProcess(
      join(from, 'server/src/main.ts'),
      [],
      {
        PORT: port,
        DATA_DIR: folder,
        NODE_ENV: 'production',
        ADMIN_USERNAME: owner.username,
        ADMIN_EMAIL: owner.email,
        ADMIN_PASSWORD: owner.password,
        POSE_WORKERS: '0',
        DATABASE_URL: through(database),
        DATABASE_DIRECT_URL: through(notifications),
        DATABASE_POOL_SIZE: '5',
        DRAIN_SECONDS: '3',
        // One that was started, and whose socket came to a process that is stopping, is over in time to be seen.
        SESSION_UNCLAIMED_SECONDS: '20',
        LIMIT_REGISTRATIONS: plenty,
        LIMIT_SESSION_STARTS: plenty,
        LIMIT_WRITES: plenty,
        // That the machine does other work beside says nothing about what is tried.
        LIMIT_LATE_MS: '60000',
      },
      ['--max-semi-space-size=32', '--expose-gc', '--import', join(root, 'ordeal/obey-signals.ts')],
    );
  let running = await start('0', release);
  const { url } = running;
  return {
    url,
    folder,
    pid: () => running.pid,
    log: () => running.output(),
    database,
    notifications,
    signal: (name) => {
      process.kill(running.pid, name);
    },
    stop: (signal) => running.stop(signal),
    start: async (from) => {
      running = await start(new URL(url).port, from);
    },
  };
}

/** What stands in front of processes leads nobody to one that does not say that it is ready. */
function watchReadiness(members: readonly Member[]) {
  const unready = new Set<Member>();
  const ask = async (member: Member): Promise<void> => {
    const answer = await fetch(`${member.url}/readyz`, {
      headers: { connection: 'close' },
      signal: AbortSignal.timeout(readyWithinMs),
    }).catch(() => undefined);
    await answer?.arrayBuffer().catch(() => undefined);
    if (answer?.ok === true) unready.delete(member);
    else unready.add(member);
  };
  const timer = setInterval(() => void Promise.all(members.map(ask)), askEveryMs);
  return {
    // Where nobody is ready, whoever is there may say so.
    isReady: (member: Member): boolean => unready.size === members.length || !unready.has(member),
    stop: () => {
      clearInterval(timer);
    },
  };
}

/** @param postgres stops with the cluster */
export async function startCluster(
  postgres: StartedPostgres,
  { processes, startPooler, release }: ClusterOptions,
): Promise<Cluster> {
  const pooler = await startPooler?.(postgres.url);
  const startOne = () => startMember(postgres.url, { pooler, release });
  const since = performance.now();
  // At once: where the database is empty, each of them would bring it to the newest schema.
  const [first, ...others] = await Promise.all([
    startOne(),
    ...Array.from({ length: processes - 1 }, startOne),
  ]);
  const members = [first, ...others] as const;
  const startedInMs = performance.now() - since;
  const watch = watchReadiness(members);
  let next = 0;
  const balancer = await startTcpProxy(() => {
    next += 1;
    const inTurn = members.map((_member, index) => members[(next + index) % members.length] ?? first);
    return inTurn.filter(watch.isReady).map(({ url }) => {
      const { hostname, port } = new URL(url);
      return { host: hostname, port: Number(port) };
    });
  });
  return {
    url: `http://127.0.0.1:${balancer.port}`,
    members,
    postgres,
    startedInMs,
    query: async <Row extends object>(text: string) => {
      const client = new pg.Client({ connectionString: postgres.url });
      await client.connect();
      try {
        return (await client.query<Row>(text)).rows;
      } finally {
        await client.end();
      }
    },
    close: async () => {
      balancer.close();
      watch.stop();
      await Promise.all(
        members.map(async (member) => {
          // It may be stopped, or gone: SIGKILL ends either.
          await member.stop('SIGKILL');
          member.database.close();
          member.notifications.close();
          rmSync(member.folder, { recursive: true, force: true });
        }),
      );
      await postgres.stop();
    },
  };
}
