import { expect, test } from 'vitest';
import { keyOfName } from './key-of-name.ts';

test.each([
  ['Ab Roller', 'ab_roller'],
  ["Child's pose", 'child_s_pose'],
  ['45 leg press', 'e_45_leg_press'],
  ['Übung für den Rücken', 'ubung_fur_den_rucken'],
  ['Łydki', 'lydki'],
  ['Ｓｑｕａｔ', 'squat'],
  ['Жим 45', 'zhim_45'],
  ['Тяга 45', 'tyaga_45'],
  ['Приседания', 'prisedaniya'],
  ['深蹲', 'shendun'],
  ['تمرين', 'tmryn'],
  ['स्क्वाट', 'skvat'],
  ['🏋️ Squat', 'person_lifting_weights_squat'],
])('%s gets the key %s', (name, key) => {
  expect(keyOfName(name)).toBe(key);
});

test.each(['', '---', '\u{E000}'])('nothing of %j can be spelled', (name) => {
  expect(keyOfName(name)).toBeUndefined();
});

test('a key is never longer than a key may be', () => {
  expect(keyOfName('深'.repeat(200))).toHaveLength(100);
  expect(keyOfName('4'.repeat(200))).toHaveLength(100);
});
