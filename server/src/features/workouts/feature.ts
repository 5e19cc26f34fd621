import type { onRequestAsyncHookHandler } from 'fastify';
import type { App } from '../../platform/http/app-instance.ts';
import { getWorkout } from './get-workout.ts';
import { listWorkouts } from './list-workouts.ts';
import type { WorkoutsStore } from './workouts-store.ts';

export interface WorkoutsDeps {
  readonly workouts: WorkoutsStore;
  readonly requireCaller: onRequestAsyncHookHandler;
}

export function registerWorkouts(app: App, deps: WorkoutsDeps): void {
  listWorkouts(app, deps);
  getWorkout(app, deps);
}
