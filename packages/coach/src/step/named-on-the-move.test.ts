import { buttKicks } from '@spotter/exercises/cardio-and-full-body/butt-kicks';
import { skaterJump } from '@spotter/exercises/cardio-and-full-body/skater-jump';
import { expect, test } from 'vitest';
import { isNamedOnTheMove } from './named-on-the-move.ts';

const moving = [buttKicks, skaterJump].flatMap(({ name }) => Object.values(name));

test.each([
  ...moving,
  'Jump rope',
  'Seilspringen',
  'Saltar a la comba',
  'نط الحبل',
  'Treadmill run',
  'Exercise bike',
  'Fahrradergometer',
])('whoever does %s is on the move, in every language', (name) => {
  expect(isNamedOnTheMove('of_the_house', name)).toBe(true);
});

test('the key says so, too', () => {
  expect(isNamedOnTheMove('double_unders', 'Unter durch')).toBe(true);
});

test.each(['Crunch', 'Trunk rotation', 'Armkreisen', 'Generic', 'Automatic', 'Remo', 'ثني الذراعين'])(
  'whoever does %s is not',
  (name) => {
    expect(isNamedOnTheMove('of_the_house', name)).toBe(false);
  },
);
