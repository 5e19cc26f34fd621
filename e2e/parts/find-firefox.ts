import { existsSync } from 'node:fs';

const places = [process.env['FIREFOX'], '/usr/bin/firefox-esr', '/usr/bin/firefox'];

/** The Firefox of the machine: none is downloaded. `FIREFOX` names another one. */
export const firefoxPath = places.find((place) => place !== undefined && existsSync(place));
