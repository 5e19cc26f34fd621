// The only reader of the environment: each value as text, where it can be right.
import type { Setting } from './setting-kinds.ts';
import { settings, type SettingName } from './settings.ts';

export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** An address may have a password in it, where there should be none too. */
const withoutPassword = (value: string): string => value.replaceAll(/\/\/[^/\s]*@/g, '//(hidden)@');

/** @returns what is wrong with the others, a sentence each */
export function readSettings(env: NodeJS.ProcessEnv): {
  values: Record<SettingName, string | undefined>;
  problems: string[];
} {
  const problems: string[] = [];
  const values = Object.fromEntries(
    Object.entries<Setting>(settings).map(([name, setting]) => {
      const trimmed = env[name]?.trim() ?? '';
      const given = setting.verbatim ? env[name] : trimmed;
      const value = trimmed === '' ? setting.default : given;
      if (value !== undefined && !setting.accepts(value)) {
        problems.push(
          `${name} is "${setting.secret ? '(hidden)' : withoutPassword(value)}": it must be ${setting.kind}.`,
        );
      }
      return [name, value];
    }),
  ) as Record<SettingName, string | undefined>;
  return { values, problems };
}
