// Starts the server and ends the process; nothing else does either.
import { buildApp } from './app.ts';
import { type Config, readConfig } from './config.ts';
import { explainStart } from './explain-start.ts';
import { createLogger } from './platform/logger.ts';

async function main(config: Config): Promise<void> {
  const log = createLogger({ level: config.logLevel, json: config.isProduction });
  const app = await buildApp(config, log);

  let stopping = false;
  async function stop(signal: NodeJS.Signals): Promise<void> {
    if (stopping) return;
    stopping = true;
    log.info(`${signal}: stopping`);
    await app.close();
    process.exit(0);
  }
  process.on('SIGINT', (signal) => void stop(signal));
  process.on('SIGTERM', (signal) => void stop(signal));

  try {
    const address = await app.http.listen({ port: config.port, host: config.host });
    if (app.setUpPath !== undefined) {
      const base = config.publicUrl ?? address.replace('127.0.0.1', 'localhost');
      log.info(`No admin yet. Make the first one within an hour: ${base.replace(/\/$/, '')}${app.setUpPath}`);
    }
    if (config.sessions.testingRoutesNamed && config.runtime.testing_routes)
      log.warn('TESTING_ROUTES shows active sessions to everybody');
    const { workers, workersWanted = workers } = config.live.pose;
    if (workersWanted > workers)
      log.warn(
        `POSE_WORKERS is ${workersWanted}, but this machine has ${workers} cores: ${workers} are started`,
      );
    const { corsOrigins } = config.http;
    if (corsOrigins === '*') log.warn('CORS_ORIGINS lets every origin call');
    else if (corsOrigins !== 'private' && corsOrigins.length > 0)
      log.info(`CORS_ORIGINS lets these origins call: ${corsOrigins.join(', ')}`);
    app.warmUp().catch((error: unknown) => {
      // Stopping while the models load is no failure.
      if (!stopping) log.error({ err: error }, 'poses cannot be found');
    });
  } catch (error) {
    await app.close();
    throw error;
  }
}

function giveUp(error: unknown, host?: string): never {
  process.stderr.write(`${explainStart(error, host)}\n`);
  process.exit(1);
}

function readSettings(): Config {
  try {
    return readConfig(process.env);
  } catch (error) {
    return giveUp(error);
  }
}

const config = readSettings();
await main(config).catch((error: unknown) => giveUp(error, config.host));
