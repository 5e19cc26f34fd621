// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { deviceVoice } from './voice.ts';

test('a browser without a voice is silent, and whoever tells it something goes on', () => {
  vi.stubGlobal('speechSynthesis', undefined);
  expect(() => {
    deviceVoice.say('one', 'en');
    deviceVoice.stop();
  }).not.toThrow();
  vi.unstubAllGlobals();
});
