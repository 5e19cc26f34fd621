import type { onRequestHookHandler } from 'fastify';
import type { WorkoutsStore } from './workouts-store.ts';

export interface WorkoutsDeps {
  readonly workouts: WorkoutsStore;
  readonly requireCaller: onRequestHookHandler;
}
