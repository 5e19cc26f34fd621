import type { App } from '../../platform/http/app-instance.ts';
import { getWorkout } from './get-workout.ts';
import { listWorkouts } from './list-workouts.ts';
import type { WorkoutsDeps } from './workouts-deps.ts';

export function registerWorkouts(app: App, deps: WorkoutsDeps): void {
  listWorkouts(app, deps);
  getWorkout(app, deps);
}
