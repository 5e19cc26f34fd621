// Starts the server and ends the process; nothing else does either.
import cluster from 'node:cluster';
import { enableCompileCache } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { FastifyBaseLogger } from 'fastify';
import type { BuiltApp } from './built-app.ts';
import { readConfig, type Config } from './config.ts';
import { ConfigError } from './read-settings.ts';
import { explainStart } from './explain-start.ts';
import { misspelledSettings } from './misspelled-settings.ts';
import { createLogger } from './platform/logger.ts';
import { runWorkers } from './run-workers.ts';
import { showPhones, urlOf } from './show-phones.ts';
import { showSettings } from './show-settings.ts';

/** Where phones reach the server; undefined where it listens to this machine alone. */
function phonesUrl({ http, lan }: BuiltApp, { publicUrl, host }: Config): string | undefined {
  if (publicUrl !== undefined) return publicUrl.replace(/\/$/, '');
  const { port } = http.server.address() as AddressInfo;
  const address = host === '0.0.0.0' || host === '::' ? lan[0] : lan.find((one) => one === host);
  return address === undefined ? undefined : urlOf(address, port);
}

/** What whoever starts it may want to know. */
function sayMore(app: BuiltApp, config: Config, log: FastifyBaseLogger): void {
  const phones = config.https && phonesUrl(app, config);
  if (phones !== undefined) {
    log.info(`Phones in the same network: ${phones}, and ${phones}/trust for how to trust it`);
    // Logs as JSON are read by programs.
    if (!config.isProduction) process.stdout.write(showPhones(phones));
  } else if (config.https)
    log.warn('No phone can get here: this machine is in no network, or HOST is not of it');
  if (config.sessions.testingRoutesNamed && config.runtime.testing_routes)
    log.warn('TESTING_ROUTES shows active sessions to everybody');
  const { workers, workersWanted = workers } = config.live.pose;
  if (workersWanted > workers)
    log.warn(
      `POSE_WORKERS is ${workersWanted}, but this machine has ${workers} cores: ${workers} are started`,
    );
  for (const sentence of misspelledSettings(process.env)) log.warn(sentence);
  const { corsOrigins } = config.http;
  if (corsOrigins === '*') log.warn('CORS_ORIGINS lets every origin call');
  else if (corsOrigins !== 'private' && corsOrigins.length > 0)
    log.info(`CORS_ORIGINS lets these origins call: ${corsOrigins.join(', ')}`);
}

async function main(config: Config): Promise<void> {
  const log = createLogger({
    level: config.logLevel,
    json: config.isProduction,
    worker: cluster.worker?.id,
  });
  if (config.workers > 1 && cluster.isPrimary) process.exit(await runWorkers(config.workers, log));
  // What shows settings, or only starts others, does without its 2,000 modules: 75 MB and a second.
  // Where this can be written, the next start reads what this one has translated: a third less CPU.
  enableCompileCache(join(import.meta.dirname, '../../node_modules/.cache/compiled'));
  const { buildApp } = await import('./app.ts');
  const isFurther = cluster.isWorker && cluster.worker?.id !== 1;
  const building = buildApp(config, log, { isFurther });

  let stopping = false;
  async function stop(signal: NodeJS.Signals): Promise<void> {
    if (stopping) return;
    stopping = true;
    log.info(`${signal}: stopping`);
    // One that could not be built says so itself.
    const built = await building.catch(() => undefined);
    await built?.drain();
    await built?.close();
    process.exit(0);
  }
  // Before it is built: what that has begun is closed.
  process.on('SIGINT', (signal) => void stop(signal));
  process.on('SIGTERM', (signal) => void stop(signal));
  const app = await building;

  try {
    const address = await app.http.listen({ port: config.port, host: config.host });
    if (app.setUpPath !== undefined) {
      const base = config.publicUrl ?? address.replace('127.0.0.1', 'localhost');
      log.info(`No admin yet. Make the first one within an hour: ${base.replace(/\/$/, '')}${app.setUpPath}`);
    }
    if (!isFurther) sayMore(app, config, log);
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

/** What is said on the command line. */
function readArguments(): { readonly https?: boolean; readonly check?: boolean } {
  try {
    return parseArgs({ options: { https: { type: 'boolean' }, check: { type: 'boolean' } } }).values;
  } catch {
    throw new ConfigError(
      'Spotter takes the arguments --https and --check, and settings as environment variables: npm start -- --https.',
    );
  }
}

function readSettings(): Config {
  try {
    const { https, check } = readArguments();
    const env = { ...process.env, ...(https ? { HTTPS: 'true' } : {}) };
    const read = readConfig(env);
    if (!check) return read;
    process.stdout.write(`${showSettings(env, read)}\n`);
    process.exit(0);
  } catch (error) {
    return giveUp(error);
  }
}

const config = readSettings();
await main(config).catch((error: unknown) => giveUp(error, config.host));
