// The keys that tokens are signed and verified with: made on the first start, alike in every process.
import type { Clock } from '../../platform/clock.ts';
import type { Ids } from '../../platform/ids.ts';
import type { SigningKey, SigningKeysStore } from './signing-keys-store.ts';

/** A forged key id must not make every request read the table. */
const reloadAtMostEveryMs = 1_000;

export interface SigningKeys {
  /** The key to sign with. */
  readonly current: () => SigningKey;
  /** Any key that may still verify; undefined for one that is not ours. */
  readonly find: (kid: string) => Promise<SigningKey | undefined>;
}

interface SigningKeysDeps {
  readonly store: SigningKeysStore;
  readonly clock: Clock;
  readonly ids: Ids;
  /** A key given from outside; then none is stored. */
  readonly secret: string | undefined;
}

/** Makes a new key and retires the others, which go on to verify: nobody is logged out. @returns its id. */
export async function rotateSigningKey({
  store,
  clock,
  ids,
}: Omit<SigningKeysDeps, 'secret'>): Promise<string> {
  const kid = ids.uuid();
  await store.add({ kid, secret: ids.secret() }, clock.nowMs());
  await store.retireAllBut(kid, clock.nowMs());
  return kid;
}

export async function openSigningKeys({ store, clock, ids, secret }: SigningKeysDeps): Promise<SigningKeys> {
  if (secret !== undefined) {
    const given: SigningKey = { kid: 'given', secret, retiredAt: null };
    return { current: () => given, find: (kid) => Promise.resolve(kid === given.kid ? given : undefined) };
  }

  let keys = await store.list();
  if (!keys.some(({ retiredAt }) => retiredAt === null)) {
    await store.add({ kid: ids.uuid(), secret: ids.secret() }, clock.nowMs());
    keys = await store.list();
  }
  let readAt = clock.nowMs();

  return {
    current: () => {
      const key = keys.find(({ retiredAt }) => retiredAt === null);
      if (!key) throw new Error('there is no signing key');
      return key;
    },
    find: async (kid) => {
      const known = keys.find((key) => key.kid === kid);
      if (known || clock.nowMs() - readAt < reloadAtMostEveryMs) return known;
      readAt = clock.nowMs();
      keys = await store.list();
      return keys.find((key) => key.kid === kid);
    },
  };
}
