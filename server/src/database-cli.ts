// npm run backup, restore and move: the command line's end of run-database.
import { readConfig } from './config.ts';
import { explainStart } from './explain-start.ts';
import { CopyError } from './platform/database/copy/copy-error.ts';
import { runDatabase } from './run-database.ts';

try {
  await runDatabase(readConfig(process.env), process.argv.slice(2), (line) => {
    console.log(line);
  });
} catch (error) {
  console.error(error instanceof CopyError ? error.message : explainStart(error));
  process.exitCode = 1;
}
