import type { LanguagePack } from '../language-pack.ts';
import { app } from './app.ts';
import { refusals } from './refusals.ts';

export const spanish: LanguagePack = {
  locale: 'es',
  direction: 'ltr',
  always: { app, refusals },
  parts: {
    account: async () => (await import('./account.ts')).account,
    afterSet: async () => (await import('./after-set.ts')).afterSet,
    catalogue: async () => (await import('./catalogue.ts')).catalogue,
    demo: async () => (await import('./demo.ts')).demo,
    exerciseNames: async () => (await import('virtual:exercise-names/es')).exerciseNames,
    front: async () => (await import('./front.ts')).front,
    history: async () => (await import('./history.ts')).history,
    muscles: async () => (await import('./muscles.ts')).muscles,
    routines: async () => (await import('./routines.ts')).routines,
    train: async () => (await import('./train.ts')).train,
  },
};
