// The limits by which families are recognised say what was measured on the sets that they were set by: here it is measured anew.

import { familyRules } from '@spotter/coach/recognise/recognise-family';
import type { Condition } from '@spotter/coach/specification/motion-condition';
import { familyMembers } from '@spotter/exercises/family-members';
import { expect, test } from 'vitest';
import { describeSets, shownOf, type DescribedSet } from './shown-features.ts';

/** In too short a recording nothing is repeated, and nothing can be measured. */
const sets = describeSets().filter(({ descriptions }) => descriptions.length > 0);

function measured(conditions: readonly Condition[], by: (set: DescribedSet) => boolean) {
  const own = sets.filter(by);
  return conditions.map(({ feature }) => ({ feature, shown: shownOf(feature, own) }));
}

const said = (conditions: readonly Condition[]) =>
  conditions.map(({ feature, shown }) => ({ feature, shown }));

test.each(familyRules)('$family says what its $measuredOn sets show', ({ family, measuredOn, all, any }) => {
  const conditions = [...all, ...(any ?? []).flat()];
  const recorded = sets.some((set) => set.family === family && set.measuredOn === 'recordings');
  expect(measuredOn).toBe(recorded ? 'recordings' : 'synthetic');
  expect(said(conditions)).toEqual(
    measured(conditions, (set) => set.family === family && set.measuredOn === measuredOn),
  );
});

const chosen = familyMembers.flatMap(({ exercise, toldApart }) =>
  toldApart ? [{ exercise, ...toldApart }] : [],
);

test.each(chosen)('$exercise says what its $measuredOn sets show', ({ exercise, measuredOn, when }) => {
  expect(said(when)).toEqual(measured(when, (set) => set.key === exercise && set.measuredOn === measuredOn));
});

test('a limit that none of its own sets reaches says what it goes by instead', () => {
  const conditions = [
    ...familyRules.flatMap(({ all, any }) => [...all, ...(any ?? []).flat()]),
    ...chosen.flatMap(({ when }) => when),
  ];
  const unreached = conditions.filter(({ no, yes, shown: { least, most } }) =>
    yes > no ? most < yes : least > yes,
  );
  expect(unreached.length).toBeGreaterThan(0);
  expect(unreached.filter(({ why }) => why === undefined)).toEqual([]);
});
