// The numbers by which exercises are counted say what was measured on which sets: here it is measured anew.

import type { Specification } from '@spotter/coach/specification/specification';
import { bundled } from '@spotter/exercises/bundled';
import { expect, test } from 'vitest';
import {
  endsShown,
  postureShown,
  recordedSets,
  requirementShown,
  seenIn,
  shownAlone,
  syntheticSets,
  type Seen,
} from './counting-figures.ts';

const claim = /Measured on (recordings|synthetic sets) of ([\w ]+) \(eval\/\w+\): (.+)\.$/;
const everybody = 'all that take it';
const setsOf = { recordings: recordedSets, 'synthetic sets': syntheticSets };
type Kind = keyof typeof setsOf;

const found = new Map<string, Seen>();
function seenOf(specification: Specification, kind: Kind): Seen {
  const { key } = specification;
  const name = `${kind} of ${key}`;
  const seen = found.get(name) ?? seenIn(specification, setsOf[kind](key));
  found.set(name, seen);
  return seen;
}

type Alone = keyof typeof shownAlone;
const isAlone = (name: string): name is Alone => name in shownAlone;
const aloneShown = (name: Alone, seen: readonly Seen[]) =>
  shownAlone[name](seen.flatMap(({ repetitions }) => repetitions.map(({ repetition }) => repetition)));

interface Claim {
  readonly number: string;
  readonly source: string;
  readonly shown: (seen: Seen) => string;
}

function claimsOf({ counting }: Specification): readonly Claim[] {
  const { components, gate, requires, sources = {} } = counting;
  return [
    ...components.map(({ signal, source = '' }) => ({
      number: `part ${signal}`,
      source,
      shown: (seen: Seen) => endsShown(signal, seen),
    })),
    ...gate.map(({ signal, source = '' }) => ({
      number: `holds ${signal}`,
      source,
      shown: (seen: Seen) => postureShown(signal, seen),
    })),
    ...requires.map((requirement) => ({
      number: `shows ${requirement.signal} ${requirement.take}`,
      source: requirement.source ?? '',
      shown: (seen: Seen) => requirementShown(requirement, seen),
    })),
    ...Object.entries(sources).flatMap(([number, source]) =>
      isAlone(number) ? [{ number, source, shown: (seen: Seen) => aloneShown(number, [seen]) }] : [],
    ),
  ].filter(({ source }) => source.includes('Measured on'));
}

const specifications = [...bundled.values()];
const measuredBySelf = specifications.filter((one) =>
  claimsOf(one).some(({ source }) => claim.exec(source)?.[2] === one.key),
);

test.each(measuredBySelf.map((specification) => [specification.key, specification] as const))(
  '%s says what its own sets show',
  (key, specification) => {
    const own = claimsOf(specification).flatMap(({ number, source, shown }) => {
      const [, kind, of, figure] = claim.exec(source) ?? [];
      return of === key ? [{ number, figure, shown: shown(seenOf(specification, kind as Kind)) }] : [];
    });
    expect(own.length).toBeGreaterThan(0);
    expect(own.map(({ number, figure }) => ({ number, figure }))).toEqual(
      own.map(({ number, shown }) => ({ number, figure: shown })),
    );
  },
);

test('what was measured on another exercise stands there too, word for word', () => {
  const strange = specifications.flatMap((specification) =>
    claimsOf(specification).flatMap(({ number, source }) => {
      const of = claim.exec(source)?.[2] ?? '';
      const there = bundled.get(of);
      if (of === specification.key || of === everybody) return [];
      const same = there && claimsOf(there).some((one) => one.number === number && one.source === source);
      return same ? [] : [`${specification.key} ${number}: ${source}`];
    }),
  );
  expect(strange).toEqual([]);
});

test.each(Object.keys(shownAlone).filter(isAlone))(
  'the ordinary %s is measured on all that take it',
  (name) => {
    const taking = specifications.filter(
      ({ counting: { sources = {} } }) => claim.exec(sources[name] ?? '')?.[2] === everybody,
    );
    const figures = new Set(taking.map(({ counting }) => claim.exec(counting.sources?.[name] ?? '')?.[3]));
    const shown = aloneShown(
      name,
      taking.map((one) => seenOf(one, 'recordings')),
    );
    expect([...figures]).toEqual(taking.length === 0 ? [] : [shown]);
  },
);
