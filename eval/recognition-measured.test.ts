// The limits by which families are recognised say what was measured on the sets that they were set by: here it is measured anew.
// What each family can be without, and what it cannot: one number of a set that is recognised is changed into that of another exercise.

import type { MotionDescription } from '@spotter/coach/recognise/describe-motion';
import { familyRules, recogniseFamily } from '@spotter/coach/recognise/recognise-family';
import type { Condition } from '@spotter/coach/specification/motion-condition';
import { familyMembers } from '@spotter/exercises/family-members';
import { describe, expect, test } from 'vitest';
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

/** All looks at sets of a family at which they are recognised as it. */
function looksAt(family: string): readonly MotionDescription[] {
  return sets
    .filter((set) => set.family === family)
    .flatMap(({ descriptions }) => descriptions)
    .filter((description) => recogniseFamily(description).family === family);
}

/** How many of the looks are taken for the family once something is changed. */
function shareOf(family: string, changed: Partial<MotionDescription>): number {
  const looks = looksAt(family);
  expect(looks.length).toBeGreaterThan(2);
  const still = looks.filter((look) => recogniseFamily({ ...look, ...changed }).family === family);
  return still.length / looks.length;
}

describe('is taken for none of the family', () => {
  test.each<[string, string, Partial<MotionDescription>]>([
    ['a row: hands that are drawn to the body level', 'curl', { handHeightRange: 0.14 }],
    ['a pushdown: hands that get no higher than the elbows', 'curl', { upperHandHigh: -0.46 }],
    ['an extension of the elbows overhead: hands that are up all the time', 'raise', { handHeightLow: 0.15 }],
    [
      'an extension of the elbows overhead: upper arms that are up all the time',
      'press',
      { armLiftLow: 112 },
    ],
    ['a crunch: hips that stay behind', 'pull_up', { hipsToShoulders: 0.24 }],
    ['a tuck up: knees that are drawn up and stretched', 'sit_up', { kneeRange: 104 }],
    ['a run and a fall: shoulders that come far', 'burpee', { shouldersAcross: 8 }],
    ['a squat from behind: both hips bent far', 'lunge', { hipRange: 110 }],
    ['a jump from the ground: hips that sink by more than a trunk', 'hinge', { hipsRise: 1.3 }],
    ['a dance: arms that are thrown up', 'knee_raise', { armLiftRange: 105 }],
  ])('%s, where it was a %s otherwise', (_name, family, changed) => {
    expect(shareOf(family, changed)).toBe(0);
  });
});

test('a push-up near the camera, or with an arm held out, is one: its hands seem to move across, and not up', () => {
  const changed = { leanLow: 75, leanHigh: 90, handsToShoulders: 1, handsRiseToShoulders: 0.4 };
  expect(shareOf('push_up', changed)).toBeGreaterThan(0.9);
});

test('a row may be done sitting, the legs out', () => {
  const sitting = { leanLow: 11, leanHigh: 14, hipLow: 62, hipHigh: 74, kneeHigh: 17, footDropHigh: 1.43 };
  const hands = { elbowWithHand: -0.7, handsAcross: 0.53, handHeightRange: 0.14 };
  expect(shareOf('row', { ...sitting, ...hands })).toBeGreaterThan(0.9);
});
