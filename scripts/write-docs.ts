// npm run docs: writes what pages hold that is made from the code.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describedParts } from './described-parts.ts';

for (const { page, mark, describe } of describedParts) {
  const path = join(import.meta.dirname, '..', page);
  const text = readFileSync(path, 'utf8');
  const part = new RegExp(`(<!-- ${mark} -->\\n\\n)[^]*?(\\n\\n<!-- end of ${mark} -->)`);
  if (!part.test(text)) throw new Error(`${page} has lost its <!-- ${mark} --> marks.`);
  writeFileSync(
    path,
    text.replace(part, (_all, start: string, end: string) => start + describe() + end),
  );
}
