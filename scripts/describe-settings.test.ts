import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { describeSettings } from './describe-settings.ts';

test('docs/configuration.md holds the table of every setting', () => {
  const page = readFileSync(new URL('../docs/configuration.md', import.meta.url), 'utf8');
  expect(page, 'run: npm run docs').toContain(describeSettings());
});
