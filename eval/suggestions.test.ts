// Real people's sets as demonstrations: what is suggested from them has to count them.

import { checkSpecification } from '@spotter/coach/specification/check-specification';
import { suggestSpecification } from '@spotter/coach/suggest/suggest-specification';
import { expect, test } from 'vitest';
import { fixtures } from './read-options.ts';
import { readLabels } from './recording/read-labels.ts';
import { readFixture } from './recording/read-fixture.ts';

const plainConfidence = 0.5;

test('of sets of three or more, most suggest a specification, and nearly all of these count the set', () => {
  const sets = readLabels(fixtures).flatMap(({ label }) =>
    'reps_range' in label && (label.reps ?? 0) >= 3 ? [{ id: label.id, range: label.reps_range }] : [],
  );
  const suggested = sets.flatMap(({ id, range: [least, most] }) => {
    const suggestion = suggestSpecification(readFixture(id), { key: 'shown', name: 'Shown' });
    if ('why' in suggestion) return [];
    expect(checkSpecification(suggestion.specification)).toMatchObject({ ok: true });
    return [{ ...suggestion, right: suggestion.counted >= least && suggestion.counted <= most }];
  });
  const sure = suggested.filter(({ confidence }) => confidence >= plainConfidence);
  expect(sets.length).toBeGreaterThan(40);
  expect(sure.length / sets.length).toBeGreaterThanOrEqual(0.75);
  expect(sure.filter(({ right }) => right).length / sure.length).toBeGreaterThanOrEqual(0.95);
});
