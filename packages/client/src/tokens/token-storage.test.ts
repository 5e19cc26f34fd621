import { expect, test } from 'vitest';
import { keepIn, type TextStorage, type Tokens } from './token-storage.ts';

const tokens: Tokens = { username: 'Ada', accessToken: 'a', refreshToken: 'r', expiresAtMs: 5 };

function textStorage(): TextStorage & { readonly texts: Map<string, string> } {
  const texts = new Map<string, string>();
  return {
    texts,
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, value) => texts.set(key, value),
    removeItem: (key) => texts.delete(key),
  };
}

test('a text storage gives back what it was given, and nothing once that is forgotten', async () => {
  const texts = textStorage();
  const storage = keepIn(texts);
  expect(await storage.read()).toBeNull();
  await storage.write(tokens);
  expect(await keepIn(texts).read()).toEqual(tokens);
  await storage.write(null);
  expect(await storage.read()).toBeNull();
  expect(texts.texts.size).toBe(0);
});

test.each(['', 'null', '{', '5', '{"username":"Ada"}', '{"username":1,"accessToken":"a"}'])(
  'what is none of ours is nobody: %j',
  async (text) => {
    const texts = textStorage();
    texts.setItem('spotter.tokens', text);
    expect(await keepIn(texts).read()).toBeNull();
  },
);
