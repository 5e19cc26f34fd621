import { OwnSignIns } from '@spotter/contract/admin/own-access';
import type { Clock } from '../../../platform/clock.ts';
import type { App } from '../../../platform/http/app-instance.ts';
import { showMoment, showMomentOrNull } from '../../../platform/http/show-moment.ts';
import type { StaffSessionsStore } from '../access/staff-sessions-store.ts';
import type { DashboardAccounts } from '../dashboard-accounts.ts';
import type { Staff } from '../staff.ts';

interface Given extends Pick<DashboardAccounts, 'logins'> {
  readonly staff: Staff;
  readonly sessions: Pick<StaffSessionsStore, 'openOf'>;
  readonly idleMs: number;
  readonly clock: Clock;
}

export function listOwnSignIns(app: App, { staff, sessions, logins, idleMs, clock }: Given): void {
  app.get(
    '/admin/api/me/sign-ins',
    staff.signedIn({
      operationId: 'listOwnSignIns',
      summary: 'Where one is signed in to the dashboard, and logged in by apps',
      response: { 200: OwnSignIns },
    }),
    async (request) => {
      const { userId, tokenHash } = staff.of(request);
      const nowMs = clock.nowMs();
      const signIns = await sessions.openOf(userId, { nowMs, seenAfter: nowMs - idleMs });
      const dashboard = signIns.map(({ id, client, createdAt, seenAt }) => ({
        id,
        kind: 'dashboard' as const,
        client,
        created_at: showMoment(createdAt),
        last_seen_at: showMoment(seenAt),
        is_present: id === tokenHash,
      }));
      const apps = (await logins.openOf(userId)).map(({ id, client, createdAt, refreshedAt }) => ({
        id,
        kind: 'app' as const,
        client,
        created_at: showMoment(createdAt),
        last_seen_at: showMomentOrNull(refreshedAt),
        is_present: false,
      }));
      return { data: [...dashboard, ...apps] };
    },
  );
}
