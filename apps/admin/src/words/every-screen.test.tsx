// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, onTestFinished, test, vi } from 'vitest';
import { InPageWorker } from '../../test/in-page-worker.ts';
import { markedLanguage, outsideBrackets } from '../../test/marked-language.ts';
import { openDashboard, type Opened } from '../../test/open-dashboard.tsx';
import { english } from './en/english.ts';

/** Attributes that people read or hear. */
const spoken = ['aria-label', 'title', 'placeholder', 'alt'] as const;

/** What is said in no brackets; those of a sentence with more than words in it open and close in different places. */
function saidOn(page: HTMLElement): readonly string[] {
  const said: string[] = [];
  const texts: string[] = [];
  const walker = document.createTreeWalker(page, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    // Moments are written by Intl, code is nobody's language, and what is typed is its writer's.
    if (node.parentElement?.closest('style, script, time, code, title, textarea')) continue;
    if (node instanceof HTMLTimeElement) continue;
    if (node instanceof HTMLElement) {
      for (const name of spoken) said.push(outsideBrackets(node.getAttribute(name) ?? ''));
    } else {
      texts.push(node.textContent ?? '');
    }
  }
  return [...said, ...outsideBrackets(texts.join('\n')).split('\n')];
}

/** Words in the page that are neither of a catalogue nor of what the server answered. */
function unknownWords(answered: ReadonlySet<string>): readonly string[] {
  // Its name is the same in every language.
  const known = [...answered, 'Spotter'].sort((one, other) => other.length - one.length);
  const rest = saidOn(document.body).map((text) => {
    let left = text;
    for (const value of known) left = left.replaceAll(value, ' ');
    return left.trim();
  });
  return [...new Set(rest.filter((text) => /\p{L}{2}/u.test(text)))];
}

async function settled({ answered }: Opened): Promise<readonly string[]> {
  await waitFor(() => {
    expect(screen.queryAllByRole('progressbar')).toEqual([]);
    expect(document.querySelectorAll('.MuiSkeleton-root').length).toBe(0);
    expect(document.body.textContent.length).toBeGreaterThan(50);
  });
  return unknownWords(answered);
}

test.each([
  ['/groups', 1280],
  ['/groups/1', 1280],
  ['/groups/create', 1280],
  ['/logins', 1280],
  ['/logins', 390],
  ['/sessions', 1280],
  ['/sessions', 390],
  ['/sessions/session-live-1/show', 1280],
  ['/live', 1280],
  ['/live', 390],
  ['/workouts', 1280],
  ['/workouts', 390],
  ['/audit', 1280],
  ['/', 1280],
  ['/users', 1280],
  ['/users', 390],
  ['/users/1/show', 1280],
  ['/users/1', 1280],
  ['/users/create', 1280],
  ['/settings', 1280],
  ['/my-sign-in', 1280, /^⟦Dashboard⟧$/],
  ['/exercises/import', 1280],
  ['/exercises', 1280],
  ['/exercises', 390],
  ['/exercises/create', 1280],
  ['/exercises/1', 1280, /What it is/],
  ['/exercises/1/show', 1280, /In the catalogue/],
  ['/exercises/5/show', 1280, /is a draft/],
  ['/exercises/1/pictures', 1280, /Add a picture/],
  ['/exercises/1/history', 1280, /as it is now/],
])('all that %s says at %i px is in the catalogues', async (path, width, last = /⟦/) => {
  const opened = await openDashboard(path, { language: markedLanguage, width });
  // The page is there once its heading is, or what comes after that.
  await screen.findAllByText(last);
  expect(await settled(opened)).toEqual([]);
});

test.each(['/login', '/set-up?token=1', '/password?token=1'])(
  'all that %s says to somebody who is not signed in is in the catalogues',
  async (path) => {
    const opened = await openDashboard(path, {
      role: 'nobody',
      language: markedLanguage,
      answers: { 'GET set-up': () => undefined, 'GET password-link': () => ({ username: 'Vera' }) },
    });
    await screen.findAllByText(/⟦/);
    expect(await settled(opened)).toEqual([]);
  },
);

test.each([true, false])(
  'all that is said to whoever has forgotten their password is in the catalogues, where mail is sent: %s',
  async (sendsMail) => {
    const opened = await openDashboard('/login', {
      role: 'nobody',
      language: markedLanguage,
      answers: { 'GET owner': () => ({ has_owner: true, sends_mail: sendsMail }) },
    });
    fireEvent.click(await screen.findByRole('button', { name: /Forgot your password/ }));
    await screen.findByText(sendsMail ? /you get a link/ : /Ask an owner/);
    expect(await settled(opened)).toEqual([]);
  },
);

// Every part of the form is opened one after the other.
test(
  'all that coaching an exercise says, in every part of its form, is in the catalogues',
  { timeout: 60_000 },
  async () => {
    vi.stubGlobal('Worker', InPageWorker);
    onTestFinished(() => {
      vi.unstubAllGlobals();
    });
    const opened = await openDashboard('/exercises/1/coaching', { language: markedLanguage });
    await screen.findByTestId('counted', {}, { timeout: 20_000 });
    await screen.findByTestId('trial', {}, { timeout: 20_000 });
    expect(await settled(opened)).toEqual([]);
    for (const part of Object.values(english.catalogue.specification.parts)) {
      const heading = screen.getByRole('button', { name: new RegExp(`^⟦${part.title}⟧`) });
      if (heading.getAttribute('aria-expanded') === 'false') fireEvent.click(heading);
      expect(unknownWords(opened.answered), part.title).toEqual([]);
    }
    fireEvent.click(screen.getByRole('tab', { name: /JSON/ }));
    expect(unknownWords(opened.answered)).toEqual([]);
  },
);
