import { app } from './app.ts';
import { refusals } from './refusals.ts';

export const english = {
  locale: 'en',
  direction: 'ltr' as const,
  always: { app, refusals },
  parts: {
    account: async () => (await import('./account.ts')).account,
    afterSet: async () => (await import('./after-set.ts')).afterSet,
    catalogue: async () => (await import('./catalogue.ts')).catalogue,
    demo: async () => (await import('./demo.ts')).demo,
    // As the server says them.
    exerciseNames: (): Promise<Readonly<Record<string, string>>> => Promise.resolve({}),
    front: async () => (await import('./front.ts')).front,
    history: async () => (await import('./history.ts')).history,
    muscles: async () => (await import('./muscles.ts')).muscles,
    routines: async () => (await import('./routines.ts')).routines,
    train: async () => (await import('./train.ts')).train,
  },
};
