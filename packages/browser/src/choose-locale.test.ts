import { expect, test } from 'vitest';
import { regionalLocale } from './choose-locale.ts';

test('dates and numbers are written as in the region that the browser wants of the language', () => {
  expect(regionalLocale('en', ['de-AT', 'en-GB', 'en-US'])).toBe('en-GB');
  expect(regionalLocale('es', ['de-AT', 'en-GB'])).toBe('es');
});
