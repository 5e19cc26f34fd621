import { AdminSession, AdminSessionPage, AdminSessionQuery, ManyIds } from '@spotter/contract/admin/training';
import { BulkResult, TextId } from '@spotter/contract/admin/conventions';
import type { App } from '../../../platform/http/app-instance.ts';
import { staffOf } from '../access/staff-gate.ts';
import { dashboardProblems, permitted } from '../in-dashboard.ts';
import { listRequest } from '../list/list-request.ts';
import { noSuchRecord } from '../list/record-id.ts';
import { showMoment, showMomentOrNull } from '../list/show-moment.ts';
import { showSeconds } from '../list/show-seconds.ts';
import { showPage } from '../list/show-page.ts';
import type { ListedSession } from './sessions-list-store.ts';
import type { TrainingDeps } from './training-deps.ts';

/** What the database knows, and of a session in this process what goes on right now. */
export function createShowSession({ lookAtLive, clock }: Pick<TrainingDeps, 'lookAtLive' | 'clock'>) {
  return (session: ListedSession): AdminSession => {
    const live = session.status === 'claimed' ? lookAtLive(session.id) : undefined;
    const { claimedAt } = session;
    const until = session.endedAt ?? clock.nowMs();
    return {
      id: session.id,
      user_id: session.userId,
      username: session.username,
      status: session.status,
      created_at: showMoment(session.createdAt),
      claimed_at: showMomentOrNull(claimedAt),
      ended_at: showMomentOrNull(session.endedAt),
      end_reason: session.endReason,
      duration_seconds: claimedAt === null ? null : Math.max(0, showSeconds(until - claimedAt)),
      exercise_name: live?.exerciseName ?? session.exerciseName,
      repetitions: live?.repetitions ?? session.repetitions,
      held_seconds: showSeconds(live?.heldMs ?? session.heldMs),
      frames_per_second: live?.framesPerSecond ?? null,
      state: live?.state ?? null,
    };
  };
}

export function registerAdminSessions(app: App, deps: TrainingDeps): void {
  const { gate, clock, sessionsList, endSession, audit } = deps;
  const show = createShowSession(deps);

  app.get(
    '/admin/api/sessions',
    {
      onRequest: gate.may('sessions.list'),
      schema: {
        ...permitted('sessions.list', 'listSessions', 'Sessions, live and ended, a page at a time'),
        querystring: AdminSessionQuery,
        response: { 200: AdminSessionPage, ...dashboardProblems('request.invalid', 'staff') },
      },
    },
    async ({ query }) => showPage(await sessionsList.list(query, listRequest(query)), show),
  );

  app.get(
    '/admin/api/sessions/:id',
    {
      onRequest: gate.may('sessions.show'),
      schema: {
        ...permitted('sessions.show', 'showSession', 'One session'),
        params: TextId,
        response: { 200: AdminSession, ...dashboardProblems('request.invalid', 'staff', 'admin.not_found') },
      },
    },
    async ({ params }) => {
      const session = await sessionsList.find(params.id);
      if (!session) throw noSuchRecord('session');
      return show(session);
    },
  );

  app.post(
    '/admin/api/sessions/end',
    {
      onRequest: gate.may('sessions.end'),
      schema: {
        ...permitted('sessions.end', 'endSessions', 'End sessions; their sockets close with 4501'),
        body: ManyIds,
        response: { 200: BulkResult, ...dashboardProblems('body', 'staff') },
      },
    },
    async (request) => {
      const ended: string[] = [];
      for (const id of new Set(request.body.ids)) {
        const session = await sessionsList.find(id);
        if (!session || !(await endSession(id))) continue;
        ended.push(id);
        const entry = {
          action: 'end',
          resource: 'sessions',
          resourceId: id,
          label: `Account ${session.userId}`,
        };
        await audit(staffOf(request), entry, clock.nowMs());
      }
      return { data: ended };
    },
  );
}
