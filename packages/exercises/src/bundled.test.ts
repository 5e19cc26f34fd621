import { checkSpecification } from '@spotter/coach/specification/check-specification';
import { describe, expect, test } from 'vitest';
import { bundled } from './bundled.ts';
import { coached, variantOf } from './coached.ts';
import { squat } from './legs/squat.ts';

const specifications = [...bundled.values()];

/** Every number of a counting by its name, with its source. */
function numbersOf({ counting }: (typeof specifications)[number]) {
  const { components, gate, requires, sources = {}, ...numbers } = counting;
  const lists = Object.entries({ components, gate, requires }).flatMap(([list, entries]) =>
    entries.flatMap(({ source, ...entry }) =>
      Object.entries(entry).flatMap(([name, value]) =>
        typeof value === 'number' ? [{ name: `${list} ${entry.signal} ${name}`, source }] : [],
      ),
    ),
  );
  const single = Object.entries(numbers).flatMap(([name, value]) =>
    typeof value === 'number' ? [{ name, source: sources[name as keyof typeof sources] }] : [],
  );
  return [...lists, ...single];
}

describe('a bundled specification', () => {
  test.each([...bundled])('of %s is valid, under its own key', (key, specification) => {
    expect(checkSpecification(specification)).toEqual({ ok: true, specification });
    expect(specification.key).toBe(key);
  });

  test.each([...bundled])(
    'of %s says of each number that counts where it comes from',
    (_key, specification) => {
      const numbers = numbersOf(specification);
      expect(numbers.length).toBeGreaterThan(7);
      expect(numbers.filter(({ source }) => source === undefined)).toEqual([]);
    },
  );

  test('has no cue that is never said', () => {
    const unsaid = specifications.flatMap(({ key, cues, rules, views }) => {
      const said = new Set([views.cue, ...rules.flatMap(({ cue, turn }) => [cue, turn])]);
      const turns = new Set(['turn_side_on', 'face_the_camera']);
      return Object.keys(cues).flatMap((id) => (said.has(id) || turns.has(id) ? [] : [`${key} ${id}`]));
    });
    expect(unsaid).toEqual([]);
  });

  test('comes from documents that are there: none names a file', () => {
    const sources = specifications.flatMap((specification) => [
      ...numbersOf(specification).map(({ source = '' }) => source),
      ...specification.rules.map(({ source }) => source),
    ]);
    expect(sources.filter((source) => /\.(md|ts)\b/.test(source))).toEqual([]);
  });
});

describe('a variant', () => {
  const { instructions, muscles } = squat;
  const told = { slug: 'box_squat', name: squat.name, instructions, muscles };

  test('that says nothing of coaching is coached by what it is a kind of', () => {
    expect(variantOf(squat, told)).toMatchObject({ variantOf: squat, specification: { key: 'squat' } });
  });

  test('differs in what it says, and in nothing else', () => {
    const { specification } = variantOf(squat, {
      ...told,
      coaching: {
        counting: { minimumPeak: [0.6, 'Boxes are low.'] },
        limits: { too_shallow: [90, 'Boxes are low.'] },
        without: ['heels_up'],
      },
    });
    const { counting, rules, cues } = squat.specification;
    expect(specification.key).toBe('box_squat');
    expect(specification.counting).toEqual({
      ...counting,
      minimumPeak: 0.6,
      sources: { ...counting.sources, minimumPeak: 'Boxes are low.' },
    });
    expect(specification.rules).toEqual(
      rules
        .filter(({ id }) => id !== 'heels_up')
        .map((rule) =>
          rule.id === 'too_shallow' ? { ...rule, limit: 90, source: `${rule.source} Boxes are low.` } : rule,
        ),
    );
    expect(Object.keys(specification.cues)).toEqual(Object.keys(cues).filter((id) => id !== 'heels_down'));
  });

  test.each([{ limits: { too_shalow: [90, 'Boxes are low.'] as const } }, { without: ['heels'] }])(
    'cannot differ in a rule that there is none of: %j',
    (coaching) => {
      expect(() => variantOf(squat, { ...told, coaching })).toThrow(RangeError);
    },
  );
});

test('an exercise of its own is coached under its slug and its name', () => {
  const { views, report } = squat.specification;
  const exercise = coached({
    slug: 'nod',
    name: { en: 'Nod', de: 'Nicken', es: 'Cabeceo', ar: 'إيماءة' },
    instructions: { en: [], de: [], es: [], ar: [] },
    muscles: [],
    coaching: {
      family: 'squat',
      views,
      report,
      counting: { sides: 'whole', feet: 'free', components: [], gate: [], requires: [] },
      rules: [],
    },
  });
  expect(exercise.specification).toMatchObject({ key: 'nod', name: { de: 'Nicken' }, rules: [] });
});
