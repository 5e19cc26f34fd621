import { expect, test } from 'vitest';
import { entityTag, matchesEntityTag } from './entity-tag.ts';

const tag = entityTag('body');

test.each([
  [undefined, false],
  ['"other"', false],
  [tag, true],
  [`W/${tag}`, true],
  [`"other", ${tag}`, true],
  ['*', true],
])('If-None-Match: %s names the body: %s', (header, matches) => {
  expect(matchesEntityTag(header, tag)).toBe(matches);
});
