import { lazyScreen } from '../app/lazy-screen.ts';

const screens = () => import('./screens.ts');

export const workouts = {
  list: lazyScreen(screens, 'WorkoutList'),
  show: lazyScreen(screens, 'WorkoutShow'),
  recordRepresentation: ({ username }: { username: string }) => username,
};
