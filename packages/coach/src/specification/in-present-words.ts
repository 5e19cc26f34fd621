import { olderRuleWords } from './rule.ts';
import { olderRequirementWords } from './specification.ts';

/** What of data that may be a specification is looked at here. */
interface Worded {
  readonly rules?: unknown;
  readonly counting?: unknown;
  readonly requires?: unknown;
  readonly take?: unknown;
  readonly over?: unknown;
}

/** By field, the older words and those that are read for them. */
type OlderWords = Readonly<Partial<Record<'take' | 'over', Readonly<Record<string, string>>>>>;

/**
 * Data in the words of this release: `largest` and its like once meant one thing in a rule and another in a requirement. What has no
 * such word, or is no specification at all, is given back as it is.
 */
export function inPresentWords(data: unknown): unknown {
  if (!isObject(data)) return data;
  const { rules, counting } = data;
  const present = {
    ...(rules === undefined ? {} : { rules: eachReworded(rules, olderRuleWords) }),
    ...(isObject(counting) && counting.requires !== undefined
      ? { counting: { ...counting, requires: eachReworded(counting.requires, olderRequirementWords) } }
      : {}),
  };
  return { ...data, ...present };
}

function eachReworded(list: unknown, older: OlderWords): unknown {
  if (!Array.isArray(list)) return list;
  return list.map((entry: unknown) => {
    if (!isObject(entry)) return entry;
    const { take, over } = entry;
    return { ...entry, ...reworded('take', take, older.take), ...reworded('over', over, older.over) };
  });
}

function reworded(field: 'take' | 'over', word: unknown, older: OlderWords['take'] = {}): Partial<Worded> {
  const present = typeof word === 'string' ? older[word] : undefined;
  return present === undefined ? {} : { [field]: present };
}

function isObject(value: unknown): value is Worded {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
