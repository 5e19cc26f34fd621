// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, onTestFinished, test, vi } from 'vitest';
import { InPageWorker } from '../../test/in-page-worker.ts';
import { unknownWords } from '@spotter/browser/testing/in-brackets';
import { markedLanguage } from '../../test/marked-language.ts';
import { openDashboard, type Opened } from '../../test/open-dashboard.tsx';
import { english } from './en/english.ts';

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
