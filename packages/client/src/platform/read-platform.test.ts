import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readPlatform } from './read-platform.ts';

let page: { readonly window: EventTarget; readonly document: EventTarget & { visibilityState: string } };
beforeEach(() => {
  const document = Object.assign(new EventTarget(), { visibilityState: 'visible' });
  page = { window: new EventTarget(), document };
  for (const [name, value] of Object.entries(page)) vi.stubGlobal(name, value);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

function listen() {
  const listener = vi.fn();
  const stop = readPlatform({}).onWake(listener);
  return { listener, stop };
}

test.each<[string, 'window' | 'document', string]>([
  ['the network is back', 'window', 'online'],
  ['the page is seen again', 'document', 'visibilitychange'],
  ['an installed page comes back, which tells no change of visibility', 'window', 'pageshow'],
  ['the window is looked at', 'window', 'focus'],
])('it is told when %s, until nobody listens', (_name, where, event) => {
  const { listener, stop } = listen();
  page[where].dispatchEvent(new Event(event));
  expect(listener).toHaveBeenCalledTimes(1);
  stop();
  page[where].dispatchEvent(new Event(event));
  expect(listener).toHaveBeenCalledTimes(1);
});

test('it is not told when the page goes out of sight', () => {
  const { listener } = listen();
  page.document.visibilityState = 'hidden';
  page.document.dispatchEvent(new Event('visibilitychange'));
  expect(listener).not.toHaveBeenCalled();
});

test('a platform without a page, or with a window that has no events, is no trouble', () => {
  vi.stubGlobal('document', undefined);
  vi.stubGlobal('window', {});
  expect(() => {
    listen().stop();
  }).not.toThrow();
});

test('where there is no WebSocket, opening one says what to do, and nothing before it does', () => {
  vi.stubGlobal('WebSocket', undefined);
  const { WebSocket } = readPlatform({});
  expect(() => new WebSocket('ws://spotter.test', [])).toThrow('createSpotter(url, { WebSocket })');
});
