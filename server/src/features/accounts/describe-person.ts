import type { AccountExport } from '@spotter/contract/accounts';
import { pagesOf } from '../../platform/database/pages-of.ts';
import { showMoment, showMomentOrNull } from '../../platform/http/show-moment.ts';
import type { KnownClientsStore } from './known-clients-store.ts';
import type { User } from './users-store.ts';
import type { LoginsStore } from './logins-store.ts';
import { showAccount } from './show-account.ts';

/**
 * Everything that is kept about a person, as they, or an owner before deleting them, may take it away: the JSON text of
 * an {@link AccountExport} in pieces, read while it is sent.
 */
export type DescribePerson = (user: User) => AsyncGenerator<string>;

interface PastSession {
  readonly atMs: number;
  readonly claimedAt: number | null;
  readonly endedAt: number | null;
  readonly endReason: string | null;
}

type Pages<Row> = AsyncIterable<readonly Row[]>;

interface Keeps<Row> {
  /** What it keeps about somebody. */
  readonly exportOf: (userId: number) => Pages<Row>;
}

interface SignIn {
  readonly client: string;
  readonly createdAt: number;
  readonly seenAt: number;
}

/** The other features that keep something about a person. */
export interface Keepers {
  readonly sessions: Keeps<PastSession>;
  readonly workouts: Keeps<{ readonly shown: unknown }>;
  readonly recordings: Keeps<{ readonly shown: unknown }>;
  /** Few enough to be read at once. */
  readonly routines: { readonly listOf: (userId: number) => Promise<readonly unknown[]> };
  readonly dashboard: { readonly signInsOf: (userId: number) => Promise<readonly SignIn[]> };
}

type Part = keyof Omit<AccountExport, 'account'>;

/** A list of the export, as JSON text in pieces. */
async function* listed<Row>(name: Part, pages: Pages<Row>, show: (row: Row) => unknown) {
  yield `,\n"${name}":[`;
  let separator = '';
  for await (const rows of pages) {
    yield rows.map((row, index) => `${index === 0 ? separator : ','}\n${JSON.stringify(show(row))}`).join('');
    if (rows.length > 0) separator = ',';
  }
  yield ']';
}

// oxlint-disable-next-line typescript/require-await -- a list that fits a page, as pages are read.
async function* onePage<Row>(rows: readonly Row[]) {
  yield rows;
}

export function createDescribePerson(
  logins: Pick<LoginsStore, 'page'>,
  knownClients: Pick<KnownClientsStore, 'listOf'>,
  others: () => Keepers,
): DescribePerson {
  return async function* describe(user) {
    const { dashboard, sessions, workouts, recordings, routines } = others();
    yield `{"account":${JSON.stringify(showAccount(user))}`;
    const loginPages = pagesOf((limit, before) => logins.page(user.id, limit, before));
    yield* listed('logins', loginPages, ({ client, atMs, endedAt }) => ({
      client,
      created_at: showMoment(atMs),
      ended_at: showMomentOrNull(endedAt),
    }));
    const clients = onePage(await knownClients.listOf(user.id));
    yield* listed('known_clients', clients, ({ client, lastLoginAt }) => ({
      client,
      last_login_at: showMoment(lastLoginAt),
    }));
    const signIns = onePage(await dashboard.signInsOf(user.id));
    yield* listed('dashboard_sign_ins', signIns, ({ client, createdAt, seenAt }) => ({
      client,
      created_at: showMoment(createdAt),
      last_seen_at: showMoment(seenAt),
    }));
    yield* listed('sessions', sessions.exportOf(user.id), (session) => ({
      started_at: showMoment(session.atMs),
      claimed_at: showMomentOrNull(session.claimedAt),
      ended_at: showMomentOrNull(session.endedAt),
      end_reason: session.endReason,
    }));
    yield* listed('workouts', workouts.exportOf(user.id), ({ shown }) => shown);
    yield* listed('recordings', recordings.exportOf(user.id), ({ shown }) => shown);
    yield* listed('routines', onePage(await routines.listOf(user.id)), (routine) => routine);
    yield '}\n';
  };
}
