import { lazy } from 'react';

/** Loaded by itself: what it says is on every screen, and few have a routine. */
export const Today = lazy(async () => ({ default: (await import('./today.tsx')).Today }));
