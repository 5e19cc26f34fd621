// What was trained, kept for as long as the page lives.
import type { Workout } from '@spotter/contract/workouts';
import { queryOptions } from '@tanstack/react-query';
import type { Services } from '../app/services.ts';

type Spotter = Services['spotter'];

/** Years of training; what is older is in the exports. */
export const mostWorkouts = 1_000;

const key = ['workouts'] as const;

export const workoutsQuery = ({ workouts }: Pick<Spotter, 'workouts'>) =>
  queryOptions({
    queryKey: key,
    queryFn: async () => {
      const all: Workout[] = [];
      for await (const workout of workouts.all()) {
        all.push(workout);
        if (all.length === mostWorkouts) break;
      }
      return all;
    },
    // A set may have been done since.
    staleTime: 0,
  });

export const workoutQuery = ({ workouts }: Pick<Spotter, 'workouts'>, id: string) =>
  queryOptions({ queryKey: [...key, id], queryFn: () => workouts.get(id), staleTime: 0 });
