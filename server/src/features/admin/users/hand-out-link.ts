import type { HandedLink } from '@spotter/contract/admin/access';
import type { FastifyRequest } from 'fastify';
import { showMoment } from '../../../platform/http/show-moment.ts';
import type { AdminUsersDeps } from './admin-users-deps.ts';
import { done } from './refusal-error.ts';

/** Long enough to reach somebody by mail. */
const linkLifetimeMs = 3 * 86_400_000;

/** A link by which a person sets their password. It is shown now and never again: only its hash is kept. */
export async function handOutLink(
  request: FastifyRequest,
  userId: number,
  { staff, changes, linksIn, clock, ids, publicUrl }: AdminUsersDeps,
): Promise<HandedLink> {
  const token = ids.secret();
  const nowMs = clock.nowMs();
  const expiresAt = nowMs + linkLifetimeMs;
  done(
    await changes.handOutLink(staff.of(request), userId, nowMs, (trx) =>
      linksIn(trx).replaceForPassword(userId, token, expiresAt, nowMs),
    ),
  );
  const base = publicUrl?.replace(/\/$/, '') ?? `${request.protocol}://${request.host}`;
  return { url: `${base}/admin/password?token=${token}`, expires_at: showMoment(expiresAt) };
}
