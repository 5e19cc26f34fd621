// npm run check: all checks, or those named. Where CI is set everything is looked at.
import { resolve } from 'node:path';
import { runChecks } from './run-checks.ts';

const failed = await runChecks(resolve(import.meta.dirname, '..'), process.argv.slice(2), {
  whole: Boolean(process.env['CI']),
  tell: (text) => {
    process.stdout.write(text);
  },
});
for (const name of failed) console.error(`check:${name} failed`);
process.exitCode = failed.length > 0 ? 1 : 0;
