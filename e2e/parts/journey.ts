import { test } from 'vitest';
import { chromiumPath } from './find-chromium.ts';

/** A test in a real browser; skipped, and said so, where there is none. */
export const journey: ReturnType<typeof test.skipIf> = test.skipIf(chromiumPath === undefined);
