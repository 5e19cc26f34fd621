import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { describedParts } from './described-parts.ts';

test.each(describedParts)('$page holds what is made from the code: $mark', ({ page, mark, describe }) => {
  const text = readFileSync(join(import.meta.dirname, '..', page), 'utf8');
  expect(text, 'run: npm run docs').toContain(`<!-- ${mark} -->\n\n${describe()}\n\n<!-- end of ${mark} -->`);
});
