// How two specifications differ, value by value.
import type { Say } from '../../words/create-words.ts';

export interface Difference {
  /** Names from the outside in, readable: "counting › minimum peak". */
  readonly where: string;
  readonly before: string;
  readonly after: string;
}

type Leaves = ReadonlyMap<string, unknown>;

function nameOf(entry: unknown, index: number): string {
  if (typeof entry === 'object' && entry !== null) {
    const { id, signal } = entry as { id?: unknown; signal?: unknown };
    if (typeof id === 'string') return id;
    if (typeof signal === 'string') return `${signal} ${index + 1}`;
  }
  return String(index + 1);
}

/** Entries of lists are known by their id or signal, so that one that is added does not change all that follow. */
function leavesOf(value: unknown, path: readonly string[] = [], leaves = new Map<string, unknown>()): Leaves {
  if (Array.isArray(value) && value.some((entry) => typeof entry === 'object')) {
    for (const [i, entry] of value.entries()) leavesOf(entry, [...path, nameOf(entry, i)], leaves);
  } else if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    for (const [name, inner] of Object.entries(value)) leavesOf(inner, [...path, name], leaves);
  } else leaves.set(path.join('\u0000'), value);
  return leaves;
}

function readable(path: string): string {
  return path
    .split('\u0000')
    .map((name) =>
      name
        .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
        .replaceAll('_', ' ')
        .toLowerCase(),
    )
    .join(' › ');
}

function shown(say: Say, value: unknown): string {
  if (value === undefined) return '–';
  if (Array.isArray(value)) return value.join(', ') || say('parts.changes.emptyList');
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** What differs, in the order of the later one, with what is gone at the end. */
export function differencesOf(say: Say, before: unknown, after: unknown): readonly Difference[] {
  const [was, is] = [leavesOf(before), leavesOf(after)];
  const paths = [...new Set([...is.keys(), ...was.keys()])];
  return paths.flatMap((path) => {
    const [one, other] = [shown(say, was.get(path)), shown(say, is.get(path))];
    return one === other ? [] : [{ where: readable(path), before: one, after: other }];
  });
}
