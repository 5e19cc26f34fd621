// Every page of the web client: what it shows, loaded when it is first opened, and for whom.
import type { WebPage } from '@spotter/contract/web-pages';
import { lazy, type ComponentType } from 'react';
import type { Part } from '../words/catalogue.ts';

export interface Screen {
  readonly load: () => Promise<ComponentType>;
  /** What it says, and what is in it. */
  readonly words: readonly Part[];
  /** Whoever is not logged in is asked to, and comes back. */
  readonly needsLogin?: true;
}

const trainWords: readonly Part[] = ['train', 'demo', 'catalogue', 'history', 'afterSet', 'exerciseNames'];

export const screens: Readonly<Record<WebPage, Screen>> = {
  '/': {
    load: async () => (await import('./front-screen.tsx')).FrontScreen,
    words: ['front', 'demo'],
  },
  '/demo': {
    load: async () => (await import('../demo/demo-screen.tsx')).DemoScreen,
    words: ['demo'],
  },
  '/register': {
    load: async () => (await import('../account/register-screen.tsx')).RegisterScreen,
    words: ['account'],
  },
  '/login': {
    load: async () => (await import('../account/login-screen.tsx')).LoginScreen,
    words: ['account'],
  },
  '/account': {
    load: async () => (await import('../account/account-screen.tsx')).AccountScreen,
    words: ['account'],
    needsLogin: true,
  },
  '/privacy': {
    load: async () => (await import('../account/privacy-screen.tsx')).PrivacyScreen,
    words: ['account'],
  },
  '/exercises': {
    load: async () => (await import('../catalogue/exercises-screen.tsx')).ExercisesScreen,
    words: ['catalogue', 'exerciseNames', 'muscles'],
    needsLogin: true,
  },
  '/exercises/:id': {
    load: async () => (await import('../catalogue/exercise-screen.tsx')).ExerciseScreen,
    words: ['catalogue', 'exerciseNames', 'muscles', 'history', 'afterSet', 'train'],
    needsLogin: true,
  },
  '/train/:id': {
    load: async () => (await import('../train/train-screen.tsx')).TrainScreen,
    words: trainWords,
    needsLogin: true,
  },
  '/routines': {
    load: async () => (await import('../routines/routines-screen.tsx')).RoutinesScreen,
    words: ['routines', 'exerciseNames'],
    needsLogin: true,
  },
  '/routines/:id': {
    load: async () => (await import('../routines/routine-screen.tsx')).RoutineScreen,
    words: ['routines', 'exerciseNames', 'afterSet'],
    needsLogin: true,
  },
  '/routines/:id/train': {
    load: async () => (await import('../routines/train-routine-screen.tsx')).TrainRoutineScreen,
    words: trainWords,
    needsLogin: true,
  },
  '/history': {
    load: async () => (await import('../history/history-screen.tsx')).HistoryScreen,
    words: ['exerciseNames', 'history'],
    needsLogin: true,
  },
  '/history/:id': {
    load: async () => (await import('../history/workout-screen.tsx')).WorkoutScreen,
    words: ['exerciseNames', 'history', 'afterSet'],
    needsLogin: true,
  },
  '/history/:id/train': {
    load: async () => (await import('../history/train-again-screen.tsx')).TrainAgainScreen,
    words: trainWords,
    needsLogin: true,
  },
};

export function lazyScreen({ load }: Pick<Screen, 'load'>): ComponentType {
  return lazy(async () => ({ default: await load() }));
}
