import { expect, test } from 'vitest';
import { putIntoPage } from './put-into-page.ts';

test('what stands between the marks is exchanged, the rest of the page is not', () => {
  const page = 'a\n\n<!-- counts -->\n\nold\n\n<!-- end of counts -->\n\nb\n';
  expect(putIntoPage(page, 'counts', 'new\n')).toBe(
    'a\n\n<!-- counts -->\n\nnew\n\n<!-- end of counts -->\n\nb\n',
  );
});

test('a page without the marks is left alone, with an error', () => {
  expect(() => putIntoPage('a', 'counts', 'new')).toThrow(/lost its marks/);
});
