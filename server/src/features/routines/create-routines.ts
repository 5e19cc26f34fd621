// What people mean to train, and ready routines to begin with.
import type { onRequestHookHandler } from 'fastify';
import type { Database } from '../../platform/database/database.ts';
import type { App } from '../../platform/http/app-instance.ts';
import { changeRoutine } from './api/change-routine.ts';
import { createRoutine } from './api/create-routine.ts';
import { deleteRoutine } from './api/delete-routine.ts';
import { getRoutine } from './api/get-routine.ts';
import { listReadyRoutines } from './api/list-ready-routines.ts';
import { listRoutines } from './api/list-routines.ts';
import { orderRoutines } from './api/order-routines.ts';
import type { RoutineParts } from './routine-parts.ts';
import { createRoutinesStore } from './routines-store.ts';
import type { ReadyRecord } from './show-ready-routines.ts';
import { showRoutine } from './show-routine.ts';

type Given = Omit<RoutineParts, 'store'> & {
  readonly db: Database;
  /** Those that come with the release. */
  readonly ready: readonly ReadyRecord[];
};

export function createRoutines({ db, ready, ...given }: Given) {
  const store = createRoutinesStore(db);
  const parts: RoutineParts = { ...given, store };

  return {
    /** Every routine of a user. */
    listOf: async (userId: number) => {
      const exercises = await given.published();
      return (await store.list(userId)).map((routine) => showRoutine(routine, exercises));
    },
    forgetPerson: store.forgetPerson,

    routes: (app: App, requireCaller: onRequestHookHandler): void => {
      listRoutines(app, requireCaller, parts);
      listReadyRoutines(app, requireCaller, { ...parts, ready });
      orderRoutines(app, requireCaller, parts);
      createRoutine(app, requireCaller, parts);
      getRoutine(app, requireCaller, parts);
      changeRoutine(app, requireCaller, parts);
      deleteRoutine(app, requireCaller, parts);
    },
  };
}
