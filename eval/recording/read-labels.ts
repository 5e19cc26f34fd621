import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Label } from './label.ts';

/** An entry of `labels.json`: a label, or why it is none. */
export type LabelEntry =
  | { readonly label: Label; readonly error?: undefined }
  | { readonly label: { readonly id: string; readonly exercise: string }; readonly error: string };

/** Reads the labels of a folder. Throws where there is no list; an entry that is no label says so by itself. */
export function readLabels(folder: string): readonly LabelEntry[] {
  const path = join(folder, 'labels.json');
  const list: unknown = parse(read(path), path);
  if (!Array.isArray(list)) throw new Error(`${path} has to hold a list of { "id", "exercise" }.`);
  return list.map(readEntry);
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    throw new Error(`${path} cannot be read: a folder of recordings needs a labels.json.`, { cause });
  }
}

function parse(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Error(`${path} does not hold JSON.`, { cause });
  }
}

function readEntry(entry: unknown, index: number): LabelEntry {
  const given = typeof entry === 'object' && entry !== null ? entry : {};
  const id = 'id' in given && typeof given.id === 'string' ? given.id : `entry ${index + 1}`;
  if (!('exercise' in given) || typeof given.exercise !== 'string' || !('id' in given) || id !== given.id) {
    return { label: { id, exercise: '' }, error: 'its label needs an "id" and an "exercise", both strings' };
  }
  const label = given as Label;
  const { reps, reps_range: range } = label;
  if (range !== undefined) {
    if (isRange(range)) return { label };
    return { label: { id, exercise: label.exercise }, error: 'its "reps_range" has to be [least, most]' };
  }
  const told = reps ?? (label.exercise === 'none' ? 0 : undefined);
  return { label: typeof told === 'number' ? { ...label, reps_range: [told, told] } : label };
}

function isRange(value: unknown): boolean {
  if (!Array.isArray(value) || value.length !== 2) return false;
  const [least, most] = value as unknown[];
  return typeof least === 'number' && typeof most === 'number' && least >= 0 && least <= most;
}
