import { test } from 'vitest';
import { chromiumPath } from './find-chromium.ts';

/** A test in a real browser; skipped, and said so, where there is none. */
export const journey: ReturnType<typeof test.skipIf> = test.skipIf(chromiumPath === undefined);

/** One that needs more than a browser; what is missing is said by whoever looked for it. */
export const journeyIf = (has: boolean): typeof journey => test.skipIf(chromiumPath === undefined || !has);
