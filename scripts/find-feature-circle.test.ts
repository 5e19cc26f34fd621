import { expect, test } from 'vitest';
import { findFeatureCircle } from './find-feature-circle.ts';

const file = (feature: string, name: string) => `server/src/features/${feature}/${name}`;
const importing = (source: string, ...resolved: string[]) => ({
  source,
  dependencies: resolved.map((path) => ({ resolved: path })),
});

test('features that import each other are a circle, though no file is in one', () => {
  const modules = [
    importing(file('live', 'feature.ts'), file('sessions', 'run.ts')),
    importing(file('sessions', 'create.ts'), file('workouts', 'show.ts')),
    importing(file('workouts', 'store.ts'), file('live', 'registry.ts')),
  ];
  expect(findFeatureCircle(modules)).toEqual(['live', 'sessions', 'workouts', 'live']);
});

test('a feature that two others import, itself, tests and the platform make no circle', () => {
  const modules = [
    importing(file('live', 'feature.ts'), file('sessions', 'run.ts'), file('live', 'other.ts')),
    importing(file('exports', 'list.ts'), file('sessions', 'run.ts'), file('live', 'feature.ts')),
    importing(file('sessions', 'run.test.ts'), file('live', 'feature.ts')),
    importing(file('sessions', 'run.ts'), 'server/src/platform/clock.ts'),
  ];
  expect(findFeatureCircle(modules)).toBeUndefined();
});
