import { expect, test } from 'vitest';
import { acceptedLanguages } from './accepted-languages.ts';

test.each<[string, string | undefined, readonly string[]]>([
  ['no header', undefined, []],
  ['an empty one', '', []],
  ['one language', 'de', ['de']],
  ['what a browser sends', 'de-AT,de;q=0.9,en-US;q=0.8,en;q=0.7', ['de-AT', 'de', 'en-US', 'en']],
  ['weights in another order', 'en;q=0.5, es-MX ; q=0.9, de', ['de', 'es-MX', 'en']],
  ['a language that is not wanted', 'en;q=0, es', ['es']],
  ['anything', '*', []],
  ['nonsense', 'de;q=2, ;;, <script>, fr;q=x, es', ['es']],
  ['a header without end', 'de,'.repeat(10_000), Array.from({ length: 20 }, () => 'de')],
])('of %s', (_name, header, languages) => {
  expect(acceptedLanguages(header)).toEqual(languages);
});
