// npm run admin: the command line's end of run-admin.
import { readConfig } from './config.ts';
import { runAdmin } from './run-admin.ts';

try {
  await runAdmin(readConfig(process.env), process.argv.slice(2), (line) => {
    console.log(line);
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
