// The link that a server without an owner prints at its start; the dashboard shows it as a screen at /admin/set-up.
import { SetUpBody, SetUpDone } from '@spotter/contract/admin/access';
import { AppError } from '../../../platform/app-error.ts';
import { inTransaction } from '../../../platform/database/in-transaction.ts';
import type { App } from '../../../platform/http/app-instance.ts';
import type { DashboardAccounts, NewOwner } from '../dashboard-accounts.ts';
import { setUpLinkGone } from './set-up-link-gone.ts';
import { createSetUpLinksStore, type SetUpLinksStore } from './set-up-links-store.ts';
import type { Database } from '../../../platform/database/database.ts';
import type { Staff } from '../staff.ts';
import type { Clock } from '../../../platform/clock.ts';

interface Given extends Pick<DashboardAccounts, 'prepareOwner' | 'countOwners'> {
  readonly db: Database;
  readonly staff: Staff;
  readonly links: SetUpLinksStore;
  readonly clock: Clock;
}

/** What accounts refuse because somebody has it already, in the words of this interface. */
function asTaken(error: unknown): unknown {
  const [field] = error instanceof AppError && error.status === 409 ? (error.fields ?? []) : [];
  if (!field) return error;
  const detail = `This ${field.path.slice(1)} is taken. Choose another.`;
  return new AppError('admin.taken', { detail, fields: [field] });
}

export function setUpByLink(app: App, { db, staff, links, clock, prepareOwner, countOwners }: Given): void {
  async function makeOwner(token: string, given: NewOwner) {
    const storeOwner = await prepareOwner(given);
    return inTransaction(db, async (trx) => {
      const isOpen = await createSetUpLinksStore(trx).useSetUp(token, clock.nowMs());
      if (!isOpen || (await countOwners(trx)) > 0) throw setUpLinkGone();
      const { username, made } = await storeOwner(trx);
      await staff.writeAudit(trx, { userId: null, username: 'set-up link' }, made, clock.nowMs());
      return { username };
    });
  }

  app.post(
    '/admin/api/set-up',
    staff.open({
      operationId: 'setUp',
      summary: 'Make the first owner by the set-up link',
      body: SetUpBody,
      response: { 201: SetUpDone },
      problems: ['body', 'admin.link_invalid', 'admin.taken', 'limits.busy'],
    }),
    async (request, reply) => {
      const { token, ...given } = request.body;
      // Asked first, so that nobody without a link can make the server hash.
      if (!(await links.isOpen(token, clock.nowMs()))) throw setUpLinkGone();
      try {
        const { username } = await makeOwner(token, given);
        reply.code(201);
        return { username };
      } catch (error) {
        throw asTaken(error);
      }
    },
  );
}
