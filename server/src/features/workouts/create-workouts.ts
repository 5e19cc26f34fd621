// What people have trained: kept while they train, shown to them and to staff.
import type { SetCorrectionChange } from '@spotter/contract/set-correction';
import type { Workout } from '@spotter/contract/workouts';
import type { onRequestHookHandler } from 'fastify';
import type { Clock } from '../../platform/clock.ts';
import type { Closers } from '../../platform/closers.ts';
import type { Database } from '../../platform/database/database.ts';
import type { ProcessPresence } from '../../platform/database/process-presence.ts';
import { pagesOf } from '../../platform/database/pages-of.ts';
import type { OpenCounter } from '../../platform/limits/window-counter.ts';
import type { App } from '../../platform/http/app-instance.ts';
import type { Ids } from '../../platform/ids.ts';
import type { Tracer } from '../../platform/tracing/tracer.ts';
import type { FindPeople } from '../accounts/find-people.ts';
import type { Staff } from '../dashboard/staff.ts';
import { correctSet } from './api/correct-set.ts';
import { deleteWorkout } from './api/delete-workout.ts';
import { getWorkout } from './api/get-workout.ts';
import { listWorkouts } from './api/list-workouts.ts';
import { sendWorkout } from './api/send-workout.ts';
import { createCheckpoints } from './checkpoints.ts';
import { createKeepSent, type CountSentSets } from './keep-sent.ts';
import { showCorrectedSet, showWorkout, showWorkoutDetail } from './show-workout.ts';
import { rememberedDeletionDays } from './remembered-deletion-days.ts';
import { exportWorkouts } from './staff/export-workouts.ts';
import { listAllWorkouts } from './staff/list-all-workouts.ts';
import { showAnyWorkout } from './staff/show-any-workout.ts';
import { createWorkoutsListStore } from './staff/workouts-list-store.ts';
import { createWorkoutRecorder, type WorkoutRecorder } from './workout-recorder.ts';
import { createWorkoutsStore, type ChangeDays, type WorkoutsStore } from './workouts-store.ts';

interface Given {
  readonly db: Database;
  readonly clock: Clock;
  readonly openCounter: OpenCounter;
  readonly ids: Ids;
  readonly findPeople: FindPeople;
  /** So long a workout is kept; 0 keeps it for ever. */
  readonly keepDays: () => Promise<number>;
  /** Counts what was trained without the server. */
  readonly countSentSets: CountSentSets;
  /** Workouts that one user may send in ten minutes. */
  readonly sentPerTenMinutes: number;
  /** Days that are over are added up once: what is corrected or sent later changes their sums too. */
  readonly changeDays: ChangeDays;
  /** Before anything is written of a session: see ProcessPresence. */
  readonly hold: ProcessPresence['hold'];
  readonly onError: (error: unknown) => void;
  readonly tracer: Tracer;
  readonly closers: Closers;
}

export function createWorkouts(given: Given) {
  const { db, clock, ids, findPeople, keepDays, onError } = given;
  const store = createWorkoutsStore(db, given.changeDays, given.hold);
  const checkpoints = createCheckpoints({ store, clock, onError, tracer: given.tracer });
  given.closers.add('the checkpoints', checkpoints.close);

  /** Whoever was told of a set can correct it at once: it is stored first. */
  async function correct(...[userId, workoutId, ...what]: Parameters<WorkoutsStore['correct']>) {
    await checkpoints.flushWorkout(userId, workoutId);
    return store.correct(userId, workoutId, ...what);
  }

  /** Whoever was told of a set finds it: what is about to be stored is stored first. */
  const read: Pick<WorkoutsStore, 'find' | 'page'> = {
    find: async (userId, ...which) => {
      await checkpoints.hurry(userId);
      return store.find(userId, ...which);
    },
    page: async (userId, ...which) => {
      await checkpoints.hurry(userId);
      return store.page(userId, ...which);
    },
  };

  return {
    record: (sessionId: string, userId: number): WorkoutRecorder =>
      createWorkoutRecorder({ workoutId: ids.uuid(), sessionId, userId }, clock),
    readWorkout: async (userId: number, workoutId: string): Promise<Workout | null> => {
      const workout = await store.find(userId, workoutId);
      return workout ? showWorkout(workout) : null;
    },
    correctSet: async (userId: number, workoutId: string, position: number, change: SetCorrectionChange) => {
      const result = await correct(userId, workoutId, position, change);
      const workout = result === 'stored' ? await store.find(userId, workoutId) : undefined;
      if (result === 'goes_on' || !workout) return result === 'goes_on' ? result : 'unknown';
      return showCorrectedSet(workout, position) ?? 'unknown';
    },
    handOver: store.handOver,
    forgetPerson: store.forgetPerson,
    checkpoints,
    closeEnded: store.closeEnded,
    /** Every workout of a user, a page at a time. */
    exportOf: (userId: number) =>
      pagesOf(
        async (limit, before) =>
          (await store.pageWithDetails(userId, limit, before)).map((workout) => ({
            id: workout.id,
            atMs: workout.startedAt,
            shown: showWorkoutDetail(workout),
          })),
        // Each with its sets and every repetition of them.
        5,
      ),
    forgetting: [
      { days: keepDays, forgetBefore: store.forgetEndedBefore },
      { days: () => rememberedDeletionDays, forgetBefore: store.forgetDeletedBefore },
    ],

    routes: (app: App, requireCaller: onRequestHookHandler): void => {
      listWorkouts(app, requireCaller, read);
      getWorkout(app, requireCaller, read);
      sendWorkout(app, requireCaller, {
        keep: createKeepSent({ ...given, store }),
        counters: {
          large: given.openCounter('sent workouts', 600_000),
          small: given.openCounter('small sent workouts', 600_000),
        },
        perTenMinutes: given.sentPerTenMinutes,
      });
      correctSet(app, requireCaller, { correct, find: store.find });
      deleteWorkout(app, requireCaller, {
        remove: (userId, id) => store.remove(userId, id, clock.nowMs()),
      });
    },

    staffRoutes: (app: App, staff: Staff): void => {
      const list = createWorkoutsListStore(db, findPeople);
      listAllWorkouts(app, staff, list);
      showAnyWorkout(app, staff, { list, workouts: store });
      exportWorkouts(app, staff, list);
    },
  };
}
