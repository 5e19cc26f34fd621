// An installation without an owner gets one from the environment, or by a link that is printed at the start.
import type { FieldError } from '@spotter/contract/problem';
import type { NewOwner } from '../dashboard-accounts.ts';
import type { DashboardDeps } from '../dashboard-deps.ts';

const linkLifetimeMs = 60 * 60_000;

export type FirstAdmin =
  | { readonly status: 'present' }
  /** The path of a fresh link, with its token. */
  | { readonly status: 'wanted'; readonly setUpPath: string }
  | { readonly status: 'refused'; readonly fields: readonly FieldError[] };

export async function ensureFirstAdmin(
  given: NewOwner | undefined,
  {
    links,
    clock,
    ids,
    countOwners,
    createOwner,
  }: Pick<DashboardDeps, 'links' | 'clock' | 'ids' | 'countOwners' | 'createOwner'>,
): Promise<FirstAdmin> {
  if ((await countOwners()) > 0) return { status: 'present' };
  if (given) {
    const fields = await createOwner(given);
    // Another process that started at the same moment may have made it.
    const isThere = fields.length === 0 || (await countOwners()) > 0;
    return isThere ? { status: 'present' } : { status: 'refused', fields };
  }
  const token = ids.secret();
  await links.replace(token, clock.nowMs() + linkLifetimeMs, clock.nowMs());
  return { status: 'wanted', setUpPath: `/admin/set-up?token=${token}` };
}
