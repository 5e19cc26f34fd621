import { existsSync } from 'node:fs';

/** Debian's packages, by a file of each. Its windows need a display, if only one in memory. */
const packages = {
  'webkit2gtk-driver': '/usr/bin/WebKitWebDriver',
  xvfb: '/usr/bin/Xvfb',
} as const;

/** Packages by which WebKitGTK would be here. */
export const missingWebkit = Object.entries(packages)
  .filter(([, file]) => !existsSync(file))
  .map(([name]) => name);
