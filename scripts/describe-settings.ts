import type { Setting } from '../server/src/setting-kinds.ts';
import { settings } from '../server/src/settings.ts';

/** The settings as a Markdown table, as docs/configuration.md shows them. */
export function describeSettings(): string {
  const rows = Object.entries<Setting>(settings).map(
    ([name, { default: value, kind, meaning }]) =>
      `| \`${name}\` | ${value === undefined ? 'unset' : `\`${value}\``} | ${kind} | ${meaning} |`,
  );
  return ['| Name | Default | Takes | What it does |', '| --- | --- | --- | --- |', ...rows].join('\n');
}
