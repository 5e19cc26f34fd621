// Every page of the web client: what it shows, loaded when it is first opened, and for whom.
import type { WebPage } from '@spotter/contract/web-pages';
import { lazy, type ComponentType } from 'react';

export interface Screen {
  readonly load: () => Promise<ComponentType>;
  /** Whoever is not logged in is asked to, and comes back. */
  readonly needsLogin?: true;
  /** The whole window is its own: nothing stands around it. */
  readonly isWhole?: true;
}

export const screens: Readonly<Record<WebPage, Screen>> = {
  '/': { load: async () => (await import('./front-screen.tsx')).FrontScreen },
  '/demo': { load: async () => (await import('../demo/demo-screen.tsx')).DemoScreen },
  '/register': { load: async () => (await import('../account/register-screen.tsx')).RegisterScreen },
  '/login': { load: async () => (await import('../account/login-screen.tsx')).LoginScreen },
  '/account': {
    load: async () => (await import('../account/account-screen.tsx')).AccountScreen,
    needsLogin: true,
  },
  '/privacy': { load: async () => (await import('../account/privacy-screen.tsx')).PrivacyScreen },
  '/exercises': {
    load: async () => (await import('../catalogue/exercises-screen.tsx')).ExercisesScreen,
    needsLogin: true,
  },
  '/exercises/:id': {
    load: async () => (await import('../catalogue/exercise-screen.tsx')).ExerciseScreen,
    needsLogin: true,
  },
  '/train/:id': {
    load: async () => (await import('../train/train-screen.tsx')).TrainScreen,
    needsLogin: true,
    isWhole: true,
  },
  '/history': {
    load: async () => (await import('../history/history-screen.tsx')).HistoryScreen,
    needsLogin: true,
  },
  '/history/:id': {
    load: async () => (await import('../history/workout-screen.tsx')).WorkoutScreen,
    needsLogin: true,
  },
};

export function lazyScreen({ load }: Pick<Screen, 'load'>): ComponentType {
  return lazy(async () => ({ default: await load() }));
}
