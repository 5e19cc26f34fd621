import type { HandedLink } from '@spotter/contract/admin/access';
import type { FastifyRequest } from 'fastify';
import type { Clock } from '../../../platform/clock.ts';
import type { DatabaseTransaction } from '../../../platform/database/database.ts';
import { showMoment } from '../../../platform/http/show-moment.ts';
import type { Ids } from '../../../platform/ids.ts';
import { createSetUpLinksStore } from './set-up-links-store.ts';

/** Long enough to reach somebody by mail. */
const linkLifetimeMs = 3 * 86_400_000;

interface Given {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly publicUrl: string | undefined;
}

/** A link by which a person sets their password. It is shown now and never again: only its hash is kept. */
export type MakePasswordLink = (
  trx: DatabaseTransaction,
  userId: number,
  request: FastifyRequest,
) => Promise<HandedLink>;

export function createMakePasswordLink({ clock, ids, publicUrl }: Given): MakePasswordLink {
  return async (trx, userId, request) => {
    const token = ids.secret();
    const nowMs = clock.nowMs();
    const expiresAt = nowMs + linkLifetimeMs;
    await createSetUpLinksStore(trx).replaceForPassword(userId, token, expiresAt, nowMs);
    const base = publicUrl?.replace(/\/$/, '') ?? `${request.protocol}://${request.host}`;
    return { url: `${base}/admin/password?token=${token}`, expires_at: showMoment(expiresAt) };
  };
}
