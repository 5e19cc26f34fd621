// What has changed since a check passed. A name has passed with a key, the hash of all that the answer about it depends on.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

export type Keys = ReadonlyMap<string, string>;

function readPassed(file: string): Keys {
  try {
    return new Map(Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>));
  } catch {
    // Nothing passed yet, or it was being written when the machine stopped.
    return new Map();
  }
}

/**
 * @param file where it is kept
 * @param keys as they are now, before the check looks
 * @returns the names that did not pass as they are now, and what to call when they have
 */
export function changedSincePassed(
  file: string,
  keys: Keys,
): { readonly changed: readonly string[]; readonly passed: () => void } {
  const before = readPassed(file);
  return {
    changed: [...keys.keys()].filter((name) => before.get(name) !== keys.get(name)),
    passed: () => {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify(Object.fromEntries(keys)));
    },
  };
}
