import { families } from '@spotter/coach/specification/family';
import { expect, test } from 'vitest';
import { familyMembers } from './family-members.ts';
import { exercises } from './groups.ts';

const recognisable = families.filter((family) => family !== 'hold');

test.each(recognisable)('of %s one exercise is meant where nothing tells another apart', (family) => {
  const plain = familyMembers.filter((member) => member.family === family && member.toldApart === null);
  expect(plain).toHaveLength(1);
});

test('every exercise that says what tells it apart can be recognised', () => {
  const said = exercises.flatMap(({ toldApart, specification }) => (toldApart ? [specification?.key] : []));
  const known = familyMembers.flatMap(({ toldApart, exercise }) => (toldApart ? [exercise] : []));
  expect(known.sort()).toEqual(said.sort());
  expect(new Set(known).size).toBe(known.length);
});
