// npm run admin: looks after accounts on the command line, beside a running server.
import { ConfigError, readConfig } from './config.ts';
import { runAdmin, usage } from './run-admin.ts';

try {
  process.exitCode = await runAdmin(readConfig(process.env), process.argv.slice(2), (line) => {
    console.log(line);
  });
} catch (error) {
  const isUsage = error instanceof TypeError && 'code' in error;
  console.error(error instanceof ConfigError || isUsage ? error.message : error);
  if (isUsage) console.error(usage);
  process.exitCode = 1;
}
