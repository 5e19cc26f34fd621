// The keys that tokens are signed and verified with: made on the first start, alike in every process.
import { createHash } from 'node:crypto';
import type { Clock } from '../../platform/clock.ts';
import type { Ids } from '../../platform/ids.ts';
import type { SigningKey, SigningKeysStore } from './signing-keys-store.ts';

/** A forged key id must not make every request read the table. */
const reloadForUnknownAtMostEveryMs = 1_000;
/** How soon a running process signs with a key that `npm run admin -- rotate-key` made. */
const reloadEveryMs = 60_000;
/** The last refresh token that a retired key signed has expired by then (docs/api-document.md: 30 days). */
const verifiesAfterRetirementMs = 31 * 86_400_000;

export interface SigningKeys {
  /** The key to sign with. */
  readonly current: () => Promise<SigningKey>;
  /** Any key that may still verify; undefined for one that is not ours. */
  readonly find: (kid: string) => Promise<SigningKey | undefined>;
}

interface SigningKeysDeps {
  readonly store: SigningKeysStore;
  readonly clock: Clock;
  readonly ids: Ids;
  /** Keys given from outside: the first signs, all verify, none is stored. Undefined keeps keys in the database. */
  readonly secrets: readonly string[] | undefined;
}

/** Makes a new key and retires the others, which go on to verify: nobody is logged out. @returns its id. */
export async function rotateSigningKey({
  store,
  clock,
  ids,
}: Omit<SigningKeysDeps, 'secrets'>): Promise<string> {
  const kid = ids.uuid();
  const nowMs = clock.nowMs();
  await store.rotate({ kid, secret: ids.secret() }, nowMs, nowMs - verifiesAfterRetirementMs);
  return kid;
}

function givenKeys(secrets: readonly string[]): SigningKeys {
  const keys = secrets.map((secret): SigningKey => {
    const kid = createHash('sha256').update(secret).digest('base64url').slice(0, 16);
    return { kid, secret, retiredAt: null };
  });
  const [first] = keys;
  if (!first) throw new Error('there is no signing key');
  return {
    current: () => Promise.resolve(first),
    find: (kid) => Promise.resolve(keys.find((key) => key.kid === kid)),
  };
}

export async function openSigningKeys({ store, clock, ids, secrets }: SigningKeysDeps): Promise<SigningKeys> {
  if (secrets !== undefined) return givenKeys(secrets);

  let keys = await store.list();
  if (!keys.some(({ retiredAt }) => retiredAt === null)) {
    await store.addFirst(ids.secret(), clock.nowMs());
    keys = await store.list();
  }
  let readAt = clock.nowMs();
  let readForUnknownAt = -Infinity;

  let reading: Promise<void> | undefined;

  /** One read at a time: whoever comes while it runs waits for it. */
  function reload(): Promise<void> {
    reading ??= (async () => {
      try {
        readAt = clock.nowMs();
        keys = await store.list();
      } finally {
        reading = undefined;
      }
    })();
    return reading;
  }

  return {
    current: async () => {
      if (clock.nowMs() - readAt >= reloadEveryMs) await reload();
      const key = keys.find(({ retiredAt }) => retiredAt === null);
      if (!key) throw new Error('there is no signing key');
      return key;
    },
    find: async (kid) => {
      const known = keys.find((key) => key.kid === kid);
      if (known) return known;
      if (clock.nowMs() - readForUnknownAt >= reloadForUnknownAtMostEveryMs) {
        readForUnknownAt = clock.nowMs();
        await reload();
      } else {
        await reading;
      }
      return keys.find((key) => key.kid === kid);
    },
  };
}
