import { expect, test } from 'vitest';
import { exercises } from '../groups.ts';
import { routineLanguages } from './ready-routine.ts';
import { readyRoutines } from './ready-routines.ts';

const steps = readyRoutines.flatMap((routine) => routine.steps);

test('a ready routine is made of exercises that are coached: held for seconds, or counted', () => {
  const bySlug = new Map(exercises.map((exercise) => [exercise.slug, exercise]));
  for (const { slug, target } of steps) {
    const kind = bySlug.get(slug)?.specification?.kind;
    expect([slug, kind]).toEqual([slug, 'seconds' in target ? 'hold' : 'repetitions']);
  }
});

test('each has a key of its own, and says in every language what it is', () => {
  expect(new Set(readyRoutines.map(({ key }) => key)).size).toBe(readyRoutines.length);
  for (const language of routineLanguages) {
    const said = readyRoutines.flatMap(({ name, about }) => [name[language], about[language]]);
    expect(new Set(said).size).toBe(said.length);
    expect(said.filter((text) => text.trim() === '')).toEqual([]);
  }
});

test('there is one for each goal, and for beginners as for those who have trained', () => {
  expect(new Set(readyRoutines.map(({ goal }) => goal)).size).toBe(5);
  expect(new Set(readyRoutines.map(({ level }) => level))).toEqual(new Set(['beginner', 'intermediate']));
});
