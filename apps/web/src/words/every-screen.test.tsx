// @vitest-environment happy-dom
import { inBrackets, unknownWords } from '@spotter/browser/testing/in-brackets';
import { screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { openWeb } from '../../test/open-web.tsx';
import { english } from './en/english.ts';
import type { LanguagePack } from './language-pack.ts';
import { languages, loadLanguage } from './languages.ts';

function markedParts(): LanguagePack['parts'] {
  const loaders = Object.entries(english.parts).map(([name, load]) => [
    name,
    async () => inBrackets(await load()),
  ]);
  return Object.fromEntries(loaders) as LanguagePack['parts'];
}

const marked: LanguagePack = { ...english, always: inBrackets(english.always), parts: markedParts() };

test.each([
  ['/', true, /Pictures stay with you/],
  ['/demo', false, /^⟦What there is to mend/],
  ['/register', false, /At least 8 characters/],
  ['/login?to=/exercises', false, /Log in to go on/],
  ['/account', true, /All other devices/],
  ['/privacy', false, /All of it went/],
  ['/exercises', true, /One exercise/],
  ['/exercises/1', true, /It is judged from here/],
  ['/train/1', true, /Train: /],
  ['/routines', true, /Ready to begin with/],
  ['/routines/new', true, /Add an exercise/],
  ['/history', true, /Nothing trained yet/],
  ['/nowhere', false, /leads nowhere/],
])('all that %s says is in the catalogues', async (path, isLoggedIn, last) => {
  const { answered } = await openWeb(path, { isLoggedIn, language: marked });
  await screen.findAllByText(last);
  await waitFor(() => {
    expect(screen.queryAllByRole('progressbar')).toEqual([]);
  });
  // Each language is called by its own name.
  const names = languages.map(({ name }) => name);
  const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
  const byIntl = ['and', 'or', 'kB', ...weekdays];
  const steps = [...answered].flatMap((text) => text.split(/(?<=\.)\s/));
  expect(unknownWords([...answered, ...steps, ...names, ...byIntl])).toEqual([]);
});

test('another language is spoken as soon as it is chosen, in its own direction, and kept', async () => {
  const { user } = await openWeb('/privacy');
  const title = await screen.findByRole('heading', { level: 1, name: 'Privacy' });
  await user.selectOptions(screen.getByLabelText('Language'), 'العربية');
  await screen.findByRole('heading', { level: 1, name: 'الخصوصية' });
  // The same element: what was open has stayed, and has said nothing but whole sentences.
  expect(title.isConnected).toBe(true);
  expect(document.documentElement.dir).toBe('rtl');
  expect(document.documentElement.lang).toBe('ar');
  expect(window.localStorage.getItem('spotter.language')).toBe('ar');
});

test('what another tab of the browser speaks from now on this one speaks at once, and its colours', async () => {
  await openWeb('/privacy');
  const title = await screen.findByRole('heading', { level: 1, name: 'Privacy' });
  const keptElsewhere = (key: string, newValue: string): void => {
    window.localStorage.setItem(key, newValue);
    window.dispatchEvent(new StorageEvent('storage', { key, newValue }));
  };
  keptElsewhere('spotter.language', 'de');
  await screen.findByRole('heading', { level: 1, name: 'Datenschutz' });
  expect(title.isConnected).toBe(true);
  expect(document.documentElement.lang).toBe('de');
  keptElsewhere('spotter.colours', 'dark');
  await screen.findByDisplayValue('Dunkel');
});

test.each([
  ['/register', /حساب/],
  ['/exercises', /تمرين/],
  ['/exercises/1', /تُحكَم|يُحكم|الكاميرا/],
  ['/train/1', /الجهاز/],
  ['/routines', /التمرين|تمارين/],
])('in Egypt %s has no other digits than those of Egypt', async (path, something) => {
  const languagesNow = vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['ar-EG']);
  const { answered } = await openWeb(path, { language: await loadLanguage('ar') });
  await screen.findAllByText(something);
  await waitFor(() => {
    expect(screen.queryAllByRole('progressbar')).toEqual([]);
  });
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.parentElement?.closest('style, script, code')) texts.push(node.textContent ?? '');
  }
  expect(texts.filter((text) => /[0-9]/.test(text) && !answered.has(text))).toEqual([]);
  languagesNow.mockRestore();
});
