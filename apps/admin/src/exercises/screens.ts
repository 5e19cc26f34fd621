// One chunk for the screens of exercises that most people open; pictures, history and import have their own.
export { ExerciseCreate } from './exercise-create.tsx';
export { ExerciseEdit } from './exercise-edit.tsx';
export { ExerciseList } from './exercise-list.tsx';
export { ExerciseShow } from './exercise-show.tsx';
