// One chunk for the screens of workouts.
export { WorkoutList } from './workout-list.tsx';
export { WorkoutShow } from './workout-show.tsx';
