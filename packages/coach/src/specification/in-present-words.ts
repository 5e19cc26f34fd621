import { olderRuleTakes } from './rule.ts';
import { olderRequirementTakes } from './specification.ts';

/** What of data that may be a specification is looked at here. */
interface Worded {
  readonly rules?: unknown;
  readonly counting?: unknown;
  readonly requires?: unknown;
  readonly take?: unknown;
}

/**
 * Data in the words of this release: `largest` and its like once meant one thing in a rule and another in a requirement. What has no
 * such word, or is no specification at all, is given back as it is.
 */
export function inPresentWords(data: unknown): unknown {
  if (!isObject(data)) return data;
  const { rules, counting } = data;
  const present = {
    ...(rules === undefined ? {} : { rules: eachTake(rules, olderRuleTakes) }),
    ...(isObject(counting) && counting.requires !== undefined
      ? { counting: { ...counting, requires: eachTake(counting.requires, olderRequirementTakes) } }
      : {}),
  };
  return { ...data, ...present };
}

function eachTake(list: unknown, words: Readonly<Record<string, string>>): unknown {
  if (!Array.isArray(list)) return list;
  return list.map((entry: unknown) => {
    const word = isObject(entry) && typeof entry.take === 'string' ? words[entry.take] : undefined;
    return isObject(entry) && word !== undefined ? { ...entry, take: word } : entry;
  });
}

function isObject(value: unknown): value is Worded {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
