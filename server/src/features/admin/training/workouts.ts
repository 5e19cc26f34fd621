import {
  AdminWorkoutDetail,
  AdminWorkoutPage,
  AdminWorkoutQuery,
  type AdminWorkout,
} from '@spotter/contract/admin/training';
import { TextId } from '@spotter/contract/admin/conventions';
import type { App } from '../../../platform/http/app-instance.ts';
import { dashboardProblems, permitted } from '../in-dashboard.ts';
import { listRequest } from '../list/list-request.ts';
import { noSuchRecord } from '../list/record-id.ts';
import { showMoment, showMomentOrNull } from '../list/show-moment.ts';
import { showSeconds } from '../list/show-seconds.ts';
import { showPage } from '../list/show-page.ts';
import type { TrainingDeps } from './training-deps.ts';
import type { ListedWorkout } from './workouts-list-store.ts';

export function showAdminWorkout(workout: ListedWorkout): AdminWorkout {
  const { startedAt, endedAt, sets } = workout;
  return {
    id: workout.id,
    user_id: workout.userId,
    username: workout.username,
    session_id: workout.sessionId,
    started_at: showMoment(startedAt),
    ended_at: showMomentOrNull(endedAt),
    duration_seconds: endedAt === null ? null : showSeconds(endedAt - startedAt),
    sets: sets.length,
    repetitions: workout.reps,
    good_repetitions: workout.goodReps,
    held_seconds: showSeconds(workout.heldMs),
    exercises: [...new Set(sets)],
  };
}

export function registerAdminWorkouts(app: App, { gate, workoutsList, describeWorkout }: TrainingDeps): void {
  app.get(
    '/admin/api/workouts',
    {
      onRequest: gate.may('workouts.list'),
      schema: {
        ...permitted('workouts.list', 'listAllWorkouts', 'Workouts of everybody, a page at a time'),
        querystring: AdminWorkoutQuery,
        response: { 200: AdminWorkoutPage, ...dashboardProblems('request.invalid', 'staff') },
      },
    },
    async ({ query }) => showPage(await workoutsList.list(query, listRequest(query)), showAdminWorkout),
  );

  app.get(
    '/admin/api/workouts/:id',
    {
      onRequest: gate.may('workouts.show'),
      schema: {
        ...permitted('workouts.show', 'showAnyWorkout', 'One workout with its sets and repetitions'),
        params: TextId,
        response: {
          200: AdminWorkoutDetail,
          ...dashboardProblems('request.invalid', 'staff', 'admin.not_found'),
        },
      },
    },
    async ({ params }) => {
      const workout = await workoutsList.find(params.id);
      const detail = workout && (await describeWorkout(workout.userId, workout.id));
      if (!detail) throw noSuchRecord('workout');
      return { ...showAdminWorkout(workout), sets: detail.sets };
    },
  );
}
