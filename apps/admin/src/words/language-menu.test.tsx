// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { openDashboard } from '../../test/open-dashboard.tsx';
import { german } from './de/german.ts';
import { keptLanguage } from '@spotter/browser/kept-language';

test('another language is spoken as soon as it is chosen, by the page too, and kept over a sign-out', async () => {
  const { user } = await openDashboard('/groups');
  await user.click(await screen.findByRole('button', { name: 'Language' }));
  await user.click(await screen.findByText('Deutsch'));
  const menu = within(await screen.findByRole('menu', { name: 'Seiten' }));
  expect(await menu.findByRole('menuitem', { name: 'Gruppen' })).toBeTruthy();
  expect(document.documentElement.lang).toBe('de');
  await user.click(await screen.findByRole('button', { name: 'Demo owner, Ihr Konto' }));
  await user.click(await screen.findByText('Abmelden'));
  expect(await screen.findByRole('heading', { name: 'Anmelden' })).toBeTruthy();
  expect(keptLanguage()).toBe('de');
});

test('whoever is not signed in may choose it as well', async () => {
  const { user } = await openDashboard('/login', { role: 'nobody', language: german });
  await user.click(await screen.findByRole('button', { name: 'Sprache' }));
  await user.click(await screen.findByText('Español'));
  expect(await screen.findByRole('heading', { name: 'Iniciar sesión' })).toBeTruthy();
});

test('on a phone the languages stand in the menu of the account', async () => {
  const { user } = await openDashboard('/groups', { width: 390 });
  expect(screen.queryByRole('button', { name: 'Language' })).toBeNull();
  await user.click(await screen.findByRole('button', { name: 'Your account' }));
  await user.click(await screen.findByText('Español'));
  expect(await screen.findByRole('button', { name: 'Su cuenta' })).toBeTruthy();
});

test('another language does not take away what was typed without asking', async () => {
  const { user } = await openDashboard('/groups/create');
  await user.type(await screen.findByLabelText<HTMLInputElement>(/^Name/), 'Rehab');
  const asked = vi.fn().mockReturnValue(false);
  vi.stubGlobal('confirm', asked);
  await user.click(await screen.findByRole('button', { name: 'Language' }));
  await user.click(await screen.findByText('Deutsch'));
  expect(asked).toHaveBeenCalledWith('What you changed here is not saved. Leave without saving it?');
  expect(screen.getByLabelText<HTMLInputElement>(/^Name/).value).toBe('Rehab');
  asked.mockReturnValue(true);
  await user.click(screen.getByRole('button', { name: 'Language' }));
  await user.click(await screen.findByText('Deutsch'));
  expect(await screen.findByRole('heading', { level: 1, name: /hinzufügen/ })).toBeTruthy();
  vi.unstubAllGlobals();
});
