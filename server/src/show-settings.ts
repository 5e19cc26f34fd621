// `npm start -- --check`: the settings as the server would use them, secrets hidden.
import type { Config } from './config.ts';
import type { Setting } from './setting-kinds.ts';
import { misspelledSettings } from './misspelled-settings.ts';
import { nameDatabase } from './name-database.ts';
import { settings } from './settings.ts';

/** What holds where nothing is said and no single value is the default. */
function follows(config: Config): Readonly<Record<string, string>> {
  const { corsOrigins } = config.http;
  return {
    HOST: config.host,
    DRAIN_SECONDS: String(config.drainMs / 1000),
    TESTING_ROUTES: String(config.runtime.testing_routes),
    POSE_WORKERS: `${config.live.pose.workers}${config.workers > 1 ? ' for each process' : ''}`,
    CORS_ORIGINS: corsOrigins === 'private' ? '*' : 'none',
  };
}

/** @param env of which `config` was read */
export function showSettings(env: NodeJS.ProcessEnv, config: Config): string {
  const following = follows(config);
  const lines = Object.entries<Setting>(settings).map(([name, setting]) => {
    const given = env[name]?.trim() ?? '';
    if (given !== '') return `${name}=${setting.secret ? '(hidden)' : given}`;
    const value = setting.default ?? following[name];
    return value === undefined ? `${name} is unset` : `${name}=${value} (by default)`;
  });
  const reach = config.isPrivate
    ? 'Only this machine can reach the server.'
    : 'Others can reach the server, as far as these settings tell.';
  return [
    ...lines,
    '',
    `The database: ${nameDatabase(config.database)}.`,
    reach,
    ...misspelledSettings(env),
    'The settings are right.',
  ].join('\n');
}
