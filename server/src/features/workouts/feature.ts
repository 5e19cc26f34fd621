import type { onRequestHookHandler } from 'fastify';
import type { App } from '../../platform/http/app-instance.ts';
import { getWorkout } from './api/get-workout.ts';
import { listWorkouts } from './api/list-workouts.ts';
import type { WorkoutsStore } from './workouts-store.ts';

interface Given {
  readonly workouts: WorkoutsStore;
  readonly requireCaller: onRequestHookHandler;
}

export function registerWorkouts(app: App, { workouts, requireCaller }: Given): void {
  listWorkouts(app, requireCaller, workouts);
  getWorkout(app, requireCaller, workouts);
}
