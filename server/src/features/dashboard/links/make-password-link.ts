import type { HandedLink } from '@spotter/contract/admin/access';
import type { FastifyRequest } from 'fastify';
import type { Clock } from '../../../platform/clock.ts';
import type { DatabaseTransaction } from '../../../platform/database/database.ts';
import { showMoment } from '../../../platform/http/show-moment.ts';
import type { Ids } from '../../../platform/ids.ts';
import { createSetUpLinksStore } from './set-up-links-store.ts';

/** Long enough to reach somebody by mail. */
const linkLifetimeMs = 3 * 86_400_000;

const mailedLifetimeMs = 60 * 60_000;

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

/** A link by which a person sets their password, to be sent to them by mail. @returns its address */
export type MakeMailedLink = (trx: DatabaseTransaction, userId: number) => Promise<string>;

/** Anybody can have it sent, so it is good for an hour, and leaves the links alone that an owner has handed out. */
export function createMakeMailedLink({ clock, ids, publicUrl }: Given): MakeMailedLink {
  return async (trx, userId) => {
    // A Host that a stranger has sent must never stand in a mail.
    if (publicUrl === undefined) throw new Error('mail needs PUBLIC_URL');
    const token = ids.secret();
    const nowMs = clock.nowMs();
    await createSetUpLinksStore(trx).addForPassword(userId, token, nowMs + mailedLifetimeMs, nowMs);
    return `${publicUrl.replace(/\/$/, '')}/admin/password?token=${token}`;
  };
}

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
