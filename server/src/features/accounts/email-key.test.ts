import { expect, test } from 'vitest';
import { emailKey } from './email-key.ts';

test('an email is the same in any case and with spaces around it', () => {
  expect(emailKey(' Ada@Example.ORG ')).toBe('ada@example.org');
});
