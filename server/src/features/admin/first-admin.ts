// An installation without an owner gets one from the environment, or by a link that is printed at the start.
import type { FieldError } from '@spotter/contract/problem';
import type { Clock } from '../../platform/clock.ts';
import type { Ids } from '../../platform/ids.ts';
import type { SetUpLinksStore } from './set-up-links-store.ts';

const linkLifetimeMs = 60 * 60_000;

export interface NewOwner {
  readonly username: string;
  readonly email: string;
  readonly password: string;
}

export interface FirstAdminDeps {
  readonly links: SetUpLinksStore;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly countOwners: () => Promise<number>;
  /** Makes an owner, or says what is wrong with which field. */
  readonly createOwner: (owner: NewOwner) => Promise<readonly FieldError[]>;
}

/** @returns the path of a fresh link, undefined where there is an owner. @throws where the environment's admin cannot be made */
export async function ensureFirstAdmin(
  given: NewOwner | undefined,
  deps: FirstAdminDeps,
): Promise<string | undefined> {
  if ((await deps.countOwners()) > 0) return undefined;
  if (given) {
    const wrong = await deps.createOwner(given);
    if (wrong.length === 0) return undefined;
    const words = wrong.map(({ path, message }) => `ADMIN_${path.slice(1).toUpperCase()}: ${message}`);
    throw new Error(`The first admin could not be made. ${words.join(' ')}`);
  }
  const token = deps.ids.secret();
  const nowMs = deps.clock.nowMs();
  await deps.links.replace(token, nowMs + linkLifetimeMs, nowMs);
  return `/admin/set-up?token=${token}`;
}
