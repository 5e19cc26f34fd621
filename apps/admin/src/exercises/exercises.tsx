import type { AdminExercise } from '@spotter/contract/admin/catalogue';
import { Route } from 'react-router-dom';
import { Guarded } from '../app/guarded.tsx';
import { lazyScreen } from '../app/lazy-screen.ts';

const screens = () => import('./screens.ts');
const ExerciseHistory = lazyScreen(() => import('./history/exercise-history.tsx'), 'ExerciseHistory');
const ExercisePictures = lazyScreen(() => import('./pictures/exercise-pictures.tsx'), 'ExercisePictures');
const CoachingScreen = lazyScreen(() => import('../coaching/coaching-screen.tsx'), 'CoachingScreen');
const ImportWizard = lazyScreen(() => import('../import/import-wizard.tsx'), 'ImportWizard');

export const exercises = {
  list: lazyScreen(screens, 'ExerciseList'),
  show: lazyScreen(screens, 'ExerciseShow'),
  edit: lazyScreen(screens, 'ExerciseEdit'),
  create: lazyScreen(screens, 'ExerciseCreate'),
  recordRepresentation: ({ name }: AdminExercise) => name,
  /** Screens of an exercise beside those that react-admin knows; `exercise-tabs.tsx` leads to them. */
  children: [
    <Route
      key="history"
      path=":id/history"
      element={
        <Guarded resource="exercises" action="history">
          <ExerciseHistory />
        </Guarded>
      }
    />,
    <Route
      key="pictures"
      path=":id/pictures"
      element={
        <Guarded resource="exercises" action="edit">
          <ExercisePictures />
        </Guarded>
      }
    />,
    <Route
      key="coaching"
      path=":id/coaching"
      element={
        <Guarded resource="specifications" action="show">
          <CoachingScreen />
        </Guarded>
      }
    />,
    <Route
      key="import"
      path="import"
      element={
        <Guarded resource="exercises" action="import">
          <ImportWizard />
        </Guarded>
      }
    />,
  ],
};
