import { expect, test } from 'vitest';
import { tokensOfBrowser } from './tokens-of-browser.ts';

const tokens = { username: 'Ada', accessToken: 'a', refreshToken: 'r', expiresAtMs: 1 };

test('where the browser keeps nothing for this page a login holds until the page is left', async () => {
  const window = Object.defineProperty({} as Window, 'localStorage', {
    get: () => {
      throw new DOMException('Access is denied for this document.', 'SecurityError');
    },
  });
  const storage = tokensOfBrowser(window);
  expect(await storage.read()).toBeNull();
  await storage.write(tokens);
  expect(await storage.read()).toEqual(tokens);
});
