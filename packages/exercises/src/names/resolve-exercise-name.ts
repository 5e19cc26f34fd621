import { exerciseAliases } from './exercise-aliases.ts';
import { exerciseNameKey } from './exercise-name-key.ts';

/** An exercise that names may be resolved to; `name` is what people read, `aliases` are what else it is called. */
export interface KnownExercise {
  readonly key: string;
  readonly name?: string;
  readonly aliases?: readonly string[];
}

/** The exercise that was meant, or the known ones whose names come nearest (at most three, best first). */
export type ResolvedExercise =
  | { readonly found: true; readonly key: string }
  | { readonly found: false; readonly nearest: readonly string[] };

/** The key that each name leads to, by the name as it is compared: keys come before names, names before aliases. */
export function keysByName(known: readonly KnownExercise[]): ReadonlyMap<string, string> {
  const dearestFirst = [
    ...known.map(({ key }) => [key, key] as const),
    ...known.flatMap(({ key, name }) => (name === undefined ? [] : [[name, key] as const])),
    ...known.flatMap(({ key, aliases = [] }) => aliases.map((alias) => [alias, key] as const)),
  ];
  const byName = new Map<string, string>();
  for (const [name, key] of dearestFirst) {
    const compared = exerciseNameKey(name);
    if (!byName.has(compared)) byName.set(compared, key);
  }
  return byName;
}

/** Resolves a name as clients send it (`Lateral_Raises`, `bicep`, `Push Up`): by what is known, then by what the engine calls it. */
export function resolveExerciseName(sent: string, known: readonly KnownExercise[]): ResolvedExercise {
  const wanted = exerciseNameKey(sent.slice(0, 200));
  if (wanted === '') return { found: false, nearest: [] };
  const byName = keysByName(known);
  const key = keyFor(wanted, byName) ?? keyFor(exerciseNameKey(withoutQualifiers(sent)), byName);
  if (key !== undefined) return { found: true, key };
  return { found: false, nearest: nearestOf(wanted, byName) };
}

function keyFor(wanted: string, byName: ReadonlyMap<string, string>): string | undefined {
  const direct = byName.get(wanted);
  if (direct !== undefined) return direct;
  return exerciseAliases
    .get(wanted)
    ?.map((meant) => byName.get(exerciseNameKey(meant)))
    .find((key) => key !== undefined);
}

/** Words that say with what or how an exercise is done, not which one it is. */
const qualifiers =
  /^(barbell|dumbbell|db|bb|kettlebell|kb|cable|band|banded|machine|smith|bodyweight|weighted|alternating|alternate|standing|seated|single|one|two|double|arm|armed|left|right|basic|regular|strict|male|female)s?$/;

function withoutQualifiers(sent: string): string {
  const words = sent
    .slice(0, 200)
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u);
  return words.filter((word) => !qualifiers.test(word)).join(' ');
}

/** Names within about two in five letters of the wanted one, or that hold it. */
function nearestOf(wanted: string, byName: ReadonlyMap<string, string>): string[] {
  const distances = new Map<string, number>();
  for (const [name, key] of byName) {
    const held = wanted.length >= 3 && (name.includes(wanted) || wanted.includes(name));
    const distance = held ? 0.5 : editDistance(wanted, name);
    if (distance > Math.max(wanted.length, name.length) * 0.4) continue;
    distances.set(key, Math.min(distance, distances.get(key) ?? distance));
  }
  const sorted = [...distances].sort(([keyA, a], [keyB, b]) => a - b || (keyA < keyB ? -1 : 1));
  return sorted.slice(0, 3).map(([key]) => key);
}

/** Letters to insert, delete or replace to turn one word into the other (Levenshtein). */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replace = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replace, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
