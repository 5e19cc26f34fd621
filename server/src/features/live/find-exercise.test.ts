import { bundled } from '@spotter/exercises/bundled';
import { exercises } from '@spotter/exercises/groups';
import { exerciseAliases } from '@spotter/exercises/names/exercise-aliases';
import { describe, expect, test } from 'vitest';
import { bundledSpecification } from '../exercises/bundled-specification.ts';
import { findExercise, type CatalogueEntry } from './find-exercise.ts';

const squat = bundled.get('squat') ?? null;
const entries: readonly CatalogueEntry[] = [
  { id: 1, slug: 'squat', name: 'Squat', aliases: [], specification: squat },
  {
    id: 2,
    slug: 'lateral_raise',
    name: 'Dumbbell Lateral Raise',
    aliases: ['side raises'],
    specification: bundled.get('lateral_raise') ?? null,
  },
  { id: 4, slug: 'goblet_squat', name: 'Goblet squat', aliases: [], specification: squat },
  { id: 3, slug: 'cobra', name: 'Cobra', aliases: ['snake pose'], specification: null },
  { id: 5, slug: 'skater_jump', name: 'Skater jump', aliases: [], specification: null },
];

test.each([
  ['squat', 1],
  ['SQUATS', 1],
  ['Lateral_Raises', 2],
  ['Side Raise', 2],
  ['dumbbell lateral raise', 2],
  [2, 2],
  ['2', 2],
])('%s is found', (wanted, id) => {
  expect(findExercise(wanted, entries)).toMatchObject({ kind: 'coachable', id });
});

test('a text of digits is a name where an exercise has it, and else an id; a number is always an id', () => {
  const specification = null;
  const hundred = { id: 6, slug: 'hundred', name: 'Hundred', aliases: ['100'], specification };
  const two = { id: 7, slug: 'e_2', name: '2', aliases: [], specification };
  const withDigits = [...entries, hundred, two];
  expect(findExercise('100', withDigits)).toMatchObject({ id: 6 });
  expect(findExercise('2', withDigits)).toMatchObject({ id: 7 });
  expect(findExercise('4', withDigits)).toMatchObject({ id: 4 });
  expect(findExercise(2, withDigits)).toMatchObject({ id: 2 });
  expect(findExercise(100, withDigits)).toMatchObject({ kind: 'unknown' });
});

test('what a client calls an exercise that the catalogue lacks is found by the engine’s own name', () => {
  expect(findExercise('bicep', entries)).toMatchObject({ kind: 'coachable', id: null, key: 'biceps_curl' });
});

test.each(['goblet_squat', 4])('%s is counted as the exercise that it is a kind of', (wanted) => {
  expect(findExercise(wanted, entries)).toMatchObject({
    kind: 'coachable',
    id: 4,
    key: 'squat',
    name: 'Goblet squat',
  });
  expect(findExercise('goblet_squat', entries.slice(0, 2))).toMatchObject({ kind: 'coachable', id: 1 });
});

test.each(['cobra', 'Snake Pose', 3])('%s is known, but nothing in it can be counted', (wanted) => {
  expect(findExercise(wanted, entries)).toEqual({
    kind: 'not_coachable',
    id: 3,
    key: 'cobra',
    name: 'Cobra',
  });
});

test.each(['skater jumps', 5])('%s, which nobody has described, is left to the generic counter', (wanted) => {
  expect(findExercise(wanted, entries)).toEqual({
    kind: 'coachable',
    id: 5,
    key: 'skater_jump',
    name: 'Skater jump',
    specification: null,
  });
});

test('an alias that staff enter finds its exercise, whatever the engine means by it', () => {
  const own = { id: 6, slug: 'machine_fly', name: 'Machine fly', aliases: ['press', 'deep squat'] };
  const withOwn = [...entries, { ...own, specification: null }];
  for (const alias of ['Press', 'deep squats']) {
    expect(findExercise(alias, entries), alias).not.toMatchObject({ name: 'Machine fly' });
    expect(findExercise(alias, withOwn), alias).toMatchObject({ id: 6, name: 'Machine fly' });
  }
});

describe('in the catalogue of a new installation', () => {
  const seeded: readonly CatalogueEntry[] = exercises.map(({ slug, name, aliases = [] }, index) => {
    const specification = bundledSpecification(slug) ?? null;
    return { id: index + 1, slug, name: name.en, aliases, specification };
  });
  const nameFound = (wanted: string) => {
    const found = findExercise(wanted, seeded);
    return 'name' in found ? found.name : found.kind;
  };

  test('every slug, name and alias of every exercise finds that exercise', () => {
    const lost = seeded.flatMap(({ slug, name, aliases }) =>
      [slug, name, ...aliases].filter((wanted) => nameFound(wanted) !== name),
    );
    expect(lost).toEqual([]);
  });

  test('every key, name and alias of the engine finds an exercise that is there', () => {
    const names = [...bundled.values()].flatMap(({ key, name }) => [key, name.en]);
    // They stand there without their final s.
    const aliases = [...exerciseAliases.keys()].map((alias) => `${alias}s`);
    const lost = [...names, ...aliases].filter((wanted) => {
      const found = findExercise(wanted, seeded);
      return found.kind === 'unknown' || ('id' in found && found.id === null);
    });
    expect(lost).toEqual([]);
  });

  test('what is recognised is the exercise that answers to it', () => {
    const found = findExercise('auto', seeded);
    const recognised = found.kind === 'auto' ? [...found.specifications.keys()].map(found.named) : [];
    expect(recognised.filter(({ id }) => id === null)).toEqual([]);
    expect(recognised).toContainEqual(expect.objectContaining({ key: 'row', name: 'Bent-over row' }));
  });
});

test('an unknown name comes with the nearest ones', () => {
  const nearest = (wanted: string | number) => {
    const found = findExercise(wanted, entries);
    return found.kind === 'unknown' ? found.nearest() : found.kind;
  };
  expect(nearest('sqat')).toEqual(['squat']);
  expect(nearest('')).toEqual([]);
  expect(nearest(99)).toEqual([]);
});

test.each(['auto', 'Automatic'])(
  '%s leaves the exercise to be recognised among those of the catalogue',
  (wanted) => {
    const found = findExercise(wanted, entries);
    if (found.kind !== 'auto') throw new Error(`found ${found.kind}`);
    expect(found.specifications.get('lateral_raise')?.key).toBe('lateral_raise');
    expect(found.named('lateral_raise')).toEqual({
      id: 2,
      key: 'lateral_raise',
      name: 'Dumbbell Lateral Raise',
    });
    expect(found.named('knee_raise')).toMatchObject({ id: null, key: 'knee_raise' });
  },
);
