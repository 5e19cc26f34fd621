import { expect, test } from 'vitest';
import { createFrameInbox } from './frame-inbox.ts';

test('the newest frame wins, and those it replaced are counted', () => {
  const inbox = createFrameInbox<string>();
  expect(inbox.take()).toBeUndefined();
  for (const frame of ['first', 'second', 'third']) inbox.put(frame);
  expect(inbox.take()).toBe('third');
  expect(inbox.take()).toBeUndefined();
  expect(inbox.dropped()).toBe(2);
  inbox.put('fourth');
  expect(inbox.take()).toBe('fourth');
  expect(inbox.dropped()).toBe(2);
});
