// What happens to a cluster, one after the other.
import type { ClusterTrial } from './cluster-trial.ts';
import { endElsewhere } from './end-elsewhere.ts';

const pause = (seconds: number) => new Promise<void>((resolve) => setTimeout(resolve, seconds * 1000));

/** What is tried again, or refused by 503, says so in the log. */
const databaseAway =
  /"code":"(?:57P0\d|08\w{3}|ECONN\w+|EPIPE)"|Connection terminated|Query read timeout|timeout exceeded when trying to connect|Client has encountered/;
/** Of whoever was given up, until it has shown itself again. */
const givenUp = new RegExp(`GivenUpError|${databaseAway.source}`);

export const killed: ClusterTrial = {
  name: 'a process killed',
  bar: 'its people go on at another one',
  strike: async ({ members }, _people, { share }) => {
    await members[0].stop('SIGKILL');
    await pause(15 * share);
    await members[0].start();
    return {};
  },
};

const stopped: ClusterTrial = {
  name: 'a process stopped for 40 s, and continued',
  bar: 'it overwrites nothing of what others went on with',
  logs: givenUp,
  strike: async ({ members }) => {
    members[0].signal('SIGSTOP');
    await pause(40);
    members[0].signal('SIGCONT');
    await pause(10);
    return {};
  },
};

const stoppedEarly: ClusterTrial = {
  ...stopped,
  name: 'a process stopped for 40 s within the first five of a training',
  bar: 'its people go on with the workout that they have begun',
  trainedMs: 4_500,
};

const restarted: ClusterTrial = {
  name: 'PostgreSQL restarted',
  bar: 'nobody who trains notices',
  logs: databaseAway,
  strike: async ({ postgres }) => {
    await postgres.halt();
    await postgres.goOn();
    return {};
  },
};

const away: ClusterTrial = {
  name: 'PostgreSQL away for 60 s',
  bar: 'everybody is coached meanwhile, and nothing of it is lost',
  logs: databaseAway,
  strike: async ({ postgres }, people) => {
    await postgres.halt();
    await pause(60);
    const silent = people.silentMs().filter((ms) => ms > 5_000).length;
    await postgres.goOn();
    return {
      seen: `${people.silentMs().length - silent} of ${people.silentMs().length} coached to the end of it`,
      failures: silent > 0 ? [`${silent} people were not coached while it was away`] : [],
    };
  },
};

const starved: ClusterTrial = {
  name: 'PostgreSQL answers nobody for 25 s',
  bar: 'whoever is given up meanwhile loses nothing',
  logs: givenUp,
  strike: async ({ members }) => {
    for (const { database, notifications } of members) {
      database.swallow(true);
      notifications.swallow(true);
    }
    await pause(25);
    for (const way of members.flatMap(({ database, notifications }) => [database, notifications])) {
      way.swallow(false);
      way.cut();
    }
    await pause(10);
    return {};
  },
};

const crashed: ClusterTrial = {
  name: 'PostgreSQL killed in mid-commit',
  bar: 'nobody who trains notices',
  logs: databaseAway,
  strike: async ({ postgres }) => {
    await postgres.crash();
    await postgres.goOn();
    return {};
  },
};

const swallowed: ClusterTrial = {
  name: 'the way of one process to PostgreSQL swallows everything for 40 s',
  bar: 'its people are coached or go on elsewhere, with nothing lost',
  logs: givenUp,
  strike: async ({ members }) => {
    members[0].database.swallow(true);
    members[0].notifications.swallow(true);
    await pause(40);
    for (const way of [members[0].database, members[0].notifications]) {
      way.swallow(false);
      way.cut();
    }
    await pause(10);
    return {};
  },
};

const listenCut: ClusterTrial = {
  name: 'no notification comes through',
  bar: 'what is ended elsewhere is closed within 100 ms (p99) with them, 1.5 s without',
  strike: async (cluster) => {
    const withMs = await endElsewhere(cluster);
    for (const { notifications } of cluster.members) notifications.refuse(true);
    await pause(1);
    const withoutMs = await endElsewhere(cluster);
    for (const { notifications } of cluster.members) notifications.refuse(false);
    return {
      seen: `ended elsewhere: p99 ${withMs.toFixed(0)} ms with notifications, ${withoutMs.toFixed(0)} without`,
      failures: [
        ...(withMs > 100 ? [`with notifications it took ${withMs.toFixed(0)} ms`] : []),
        ...(withoutMs > 1_500 ? [`without notifications it took ${withoutMs.toFixed(0)} ms`] : []),
      ],
    };
  },
};

const rolled: ClusterTrial = {
  name: 'all three restarted, one after the other',
  bar: 'nobody who trains loses anything',
  strike: async ({ members }) => {
    let slowestMs = 0;
    for (const member of members) {
      const since = performance.now();
      await member.stop('SIGTERM');
      slowestMs = Math.max(slowestMs, performance.now() - since);
      await member.start();
      await pause(3);
    }
    return { seen: `the slowest took ${(slowestMs / 1000).toFixed(1)} s to end` };
  },
};

const skewed: ClusterTrial = {
  name: 'the clock of one process 11 minutes ahead',
  bar: 'sessions and logins of the others are good there',
  strike: async (cluster) => {
    cluster.members[0].signal('SIGWINCH');
    await pause(6);
    // Whoever it holds comes back, wherever connections lead.
    const ms = await endElsewhere(cluster);
    return { seen: `ended elsewhere: p99 ${ms.toFixed(0)} ms` };
  },
};

const pooled: ClusterTrial = {
  name: 'PgBouncer in transaction mode in front',
  bar: 'all of it works',
  pooler: 'pgbouncer',
  strike: async (cluster) => {
    const ms = await endElsewhere(cluster);
    return { seen: `ended elsewhere: p99 ${ms.toFixed(0)} ms` };
  },
};

const begun: ClusterTrial = {
  name: 'three processes that start at once on an empty database',
  bar: 'all of them start, and agree on everything',
  strike: async ({ startedInMs, query }) => {
    const keys = await query<{ kid: string }>('select kid from signing_keys');
    const owners = await query<{ id: number }>(`select id from users where role = 'owner'`);
    return {
      seen: `started within ${(startedInMs / 1000).toFixed(1)} s`,
      failures: [
        ...(keys.length === 1 ? [] : [`there are ${keys.length} keys`]),
        ...(owners.length === 1 ? [] : [`there are ${owners.length} owners`]),
      ],
    };
  },
};

const beside: ClusterTrial = {
  name: 'two releases side by side, with a migration between them',
  bar: 'nobody who trains notices; the older one goes on, and starts, on the newer schema',
  beginsOlder: true,
  strike: async (cluster, _people, { older }) => {
    const [first, ...others] = cluster.members;
    const migrated = () => cluster.query<{ name: string }>('select name from kysely_migration');
    const before = (await migrated()).length;
    await first.stop('SIGTERM');
    await first.start();
    const after = (await migrated()).length;
    await pause(5);
    const ms = await endElsewhere(cluster);
    for (const member of others) {
      await member.stop('SIGTERM');
      await member.start(older?.folder);
      await pause(3);
    }
    const startedMs = await endElsewhere(cluster);
    for (const member of others) {
      await member.stop('SIGTERM');
      await member.start();
      await pause(3);
    }
    return {
      seen: `migrations ${before} and ${after}; ended elsewhere, one of them newer: p99 ${ms.toFixed(0)} ms, and ${startedMs.toFixed(0)} where the older ones had started on the newer schema`,
      failures: after > before ? [] : ['the newer release had no migration of its own'],
    };
  },
};

export const clusterTrials: readonly ClusterTrial[] = [
  begun,
  killed,
  stopped,
  stoppedEarly,
  restarted,
  away,
  starved,
  crashed,
  swallowed,
  listenCut,
  rolled,
  skewed,
  pooled,
  beside,
];
