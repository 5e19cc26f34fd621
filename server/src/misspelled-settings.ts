// Names in the environment that are nearly those of settings: what was meant by them would be left out without a word.
import { editDistance } from '@spotter/exercises/names/edit-distance';
import { settings } from './settings.ts';

/** In a short name one letter is already much. */
const shortName = 12;

function isNearly(name: string, setting: string): boolean {
  const mostEdits = setting.length < shortName ? 1 : 2;
  // Names as short as PORT have too much beside them.
  return setting.length >= 8 && editDistance(name, setting, mostEdits) <= mostEdits;
}

/** @returns a sentence for each */
export function misspelledSettings(env: NodeJS.ProcessEnv): readonly string[] {
  const known = Object.keys(settings);
  return Object.keys(env)
    .filter((name) => !(name in settings))
    .flatMap((name) => {
      const meant = known.find((setting) => isNearly(name.toUpperCase(), setting));
      return meant === undefined ? [] : [`${name} is no setting, and is left out: is ${meant} meant?`];
    });
}
