// Puts the table of settings into docs/configuration.md; a test fails while it is out of date.
import { readFileSync, writeFileSync } from 'node:fs';
import { describeSettings } from './describe-settings.ts';

const path = new URL('../docs/configuration.md', import.meta.url);
const table = /(<!-- settings -->\n\n)[\s\S]*?(\n\n<!-- end of settings -->)/;
const page = readFileSync(path, 'utf8');
if (!table.test(page)) throw new Error('docs/configuration.md has lost its <!-- settings --> marks.');
writeFileSync(
  path,
  page.replace(table, (_all, start: string, end: string) => start + describeSettings() + end),
);
