// Names in the environment that are nearly those of settings: what was meant by them would be left out without a word.
import { settings } from './settings.ts';

/** In a short name one letter is already much. */
const shortName = 12;

/** How many letters are to be put in, taken out or replaced at the least. */
function editsBetween(one: string, other: string): number {
  let before = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 0; row < one.length; row += 1) {
    const now = [row + 1];
    for (let column = 0; column < other.length; column += 1) {
      const replaced = (before[column] ?? 0) + (one[row] === other[column] ? 0 : 1);
      now.push(Math.min(replaced, (before[column + 1] ?? 0) + 1, (now[column] ?? 0) + 1));
    }
    before = now;
  }
  return before.at(-1) ?? 0;
}

function isNearly(name: string, setting: string): boolean {
  const mostEdits = setting.length < shortName ? 1 : 2;
  // Names as short as PORT have too much beside them.
  return setting.length >= 8 && editsBetween(name, setting) <= mostEdits;
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
