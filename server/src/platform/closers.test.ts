import { expect, test } from 'vitest';
import { createClosers } from './closers.ts';

test('what was opened last is closed first, each once, though one of them fails', async () => {
  const closed: string[] = [];
  const failed: string[] = [];
  const closers = createClosers((name) => failed.push(name));
  closers.add('database', () => void closed.push('database'));
  closers.add('broken', () => Promise.reject(new Error('broken')));
  closers.add('http', () => void closed.push('http'));

  await Promise.all([closers.closeAll(), closers.closeAll()]);

  expect(closed).toEqual(['http', 'database']);
  expect(failed).toEqual(['broken']);
});
