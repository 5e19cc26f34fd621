import { editDistance } from './edit-distance.ts';
import { exerciseAliases } from './exercise-aliases.ts';
import { exerciseNameKey } from './exercise-name-key.ts';

/** An exercise that names may be resolved to; `name` is what people read, `aliases` are what else it is called. */
export interface KnownExercise {
  readonly key: string;
  readonly name?: string;
  readonly aliases?: readonly string[];
}

/** What names as clients send them (`Lateral_Raises`, `bicep`, `Push Up`) lead to. */
export interface ExerciseNames {
  /** The key of the exercise that is meant: by what is known, then by what the engine calls it. */
  readonly resolve: (sent: string) => string | undefined;
  /** Keys of those whose names come nearest, at most three, the best first. Looks at every name there is. */
  readonly nearest: (sent: string) => readonly string[];
}

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

export function indexExerciseNames(known: readonly KnownExercise[]): ExerciseNames {
  const byName = keysByName(known);
  return {
    resolve: (sent) =>
      keyFor(exerciseNameKey(sent), byName) ?? keyFor(exerciseNameKey(withoutQualifiers(sent)), byName),
    nearest: (sent) => nearestOf(exerciseNameKey(sent), byName),
  };
}

function keyFor(wanted: string, byName: ReadonlyMap<string, string>): string | undefined {
  if (wanted === '') return undefined;
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
function nearestOf(wanted: string, byName: ReadonlyMap<string, string>): readonly string[] {
  if (wanted === '') return [];
  const distances = new Map<string, number>();
  for (const [name, key] of byName) {
    const most = Math.floor(Math.max(wanted.length, name.length) * 0.4);
    const held = wanted.length >= 3 && (name.includes(wanted) || wanted.includes(name));
    const distance = held ? 0.5 : editDistance(wanted, name, most);
    if (distance > most) continue;
    distances.set(key, Math.min(distance, distances.get(key) ?? distance));
  }
  const sorted = [...distances].sort(([keyA, a], [keyB, b]) => a - b || (keyA < keyB ? -1 : 1));
  return sorted.slice(0, 3).map(([key]) => key);
}
