// Streaming sessions: started and ended by their owner, listed and ended by staff, swept up where nobody ends them.
import type { onRequestHookHandler } from 'fastify';
import type { Hearing } from '../../platform/bus/bus.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Closers } from '../../platform/closers.ts';
import type { Database } from '../../platform/database/database.ts';
import type { ProcessPresence } from '../../platform/database/process-presence.ts';
import { doEvery } from '../../platform/do-every.ts';
import type { App } from '../../platform/http/app-instance.ts';
import type { VerifyAccess } from '../../platform/http/authenticate.ts';
import type { Ids } from '../../platform/ids.ts';
import type { OpenCounter } from '../../platform/limits/window-counter.ts';
import { pagesOf } from '../../platform/database/pages-of.ts';
import type { FindPeople } from '../accounts/find-people.ts';
import type { Staff } from '../dashboard/staff.ts';
import { countSessions } from './count-sessions.ts';
import { createLiveRegistry } from './live-registry.ts';
import { activeSessions } from './api/active-sessions.ts';
import { endSession } from './api/end-session.ts';
import { startSession } from './api/start-session.ts';
import { runSessions } from './run-sessions.ts';
import { createSessionsStore } from './sessions-store.ts';
import { endSessions } from './staff/end-sessions.ts';
import { exportSessions } from './staff/export-sessions.ts';
import { listSessions } from './staff/list-sessions.ts';
import { createSessionsListStore } from './staff/sessions-list-store.ts';
import { createShowSession } from './staff/show-admin-session.ts';
import { showSession } from './staff/show-session.ts';

const sweepEveryMs = 5_000;

interface Given {
  readonly db: Database;
  readonly presence: ProcessPresence;
  /** What other processes tell. */
  readonly hearing: Hearing;
  readonly clock: Clock;
  readonly openCounter: OpenCounter;
  readonly ids: Ids;
  /** Claimed sessions of one user, and as many more that wait. */
  readonly perUser: () => Promise<number>;
  readonly startsPerMinute: number;
  readonly unclaimedMs: number;
  /** So long an ended session is kept; 0 keeps it for ever. */
  readonly keepDays: () => Promise<number>;
  /** Closes the workouts of sessions that have ended, where whoever held them could not. */
  readonly closeWorkouts: () => Promise<void>;
  /** Whether this user may begin a training now. */
  readonly mayBegin: (userId: number) => Promise<boolean>;
  readonly writeAudit: Staff['writeAudit'];
  readonly findPeople: FindPeople;
  readonly verifyAccess: VerifyAccess;
  /** Whether the active sessions are listed for whoever sends no token. */
  readonly testingRoutes: () => Promise<boolean>;
  /** Whether a setting says so: otherwise never to what a proxy passed on. */
  readonly testingRoutesNamed: boolean;
  readonly onError: (error: unknown) => void;
  readonly closers: Closers;
}

export async function createSessions(given: Given) {
  const { db, clock } = given;
  const { store, measures } = countSessions(createSessionsStore(db, given.presence), () =>
    sessions.sockets(),
  );
  const sessions = runSessions({ ...given, store });
  const registry = createLiveRegistry();
  await sessions.sweep();
  given.closers.add('the sweeping', doEvery(sweepEveryMs, sessions.sweep, given));

  return {
    ...sessions,
    registry,
    measures,
    /** Every session of a user, a page at a time. */
    exportOf: (userId: number) => pagesOf((limit, before) => store.page(userId, limit, before)),
    forgetPerson: store.forgetPerson,
    forgetting: [{ days: given.keepDays, forgetBefore: store.forgetEndedBefore }],

    routes: (app: App, requireCaller: onRequestHookHandler): void => {
      startSession(app, requireCaller, {
        ...given,
        start: sessions.start,
        counter: given.openCounter('session starts', 60_000),
        perMinute: given.startsPerMinute,
      });
      endSession(app, requireCaller, sessions);
      activeSessions(app, { ...given, sessions });
    },

    staffRoutes: (app: App, staff: Staff): void => {
      const list = createSessionsListStore(db, given.findPeople);
      const show = createShowSession(clock, registry.look);
      listSessions(app, staff, { list, show });
      showSession(app, staff, { list, show });
      endSessions(app, staff, sessions);
      exportSessions(app, staff, { list, show });
    },
  };
}
