// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { fill } from '../../test/fill.ts';
import { openDashboard, type OpenOptions } from '../../test/open-dashboard.tsx';
import { refuse } from '../demo/refuse.ts';

const gone = () => refuse('admin.link_invalid', 'The link is not valid.');
const open = { 'GET password-link': () => ({ username: 'Vera' }), 'GET set-up': () => undefined };

function openPassword(answers: NonNullable<OpenOptions['answers']>) {
  return openDashboard('/password?token=abc', { role: 'nobody', answers });
}

test.each([
  ['/password?token=abc', /For the account of Vera/],
  ['/set-up?token=abc', /It owns this installation/],
])('%s stays although nobody is signed in', async (path, words) => {
  const { user } = await openDashboard(path, { role: 'nobody', answers: open });
  expect(await screen.findByText(words)).toBeTruthy();
  const password = screen.getByLabelText<HTMLInputElement>(/^Password/, { selector: 'input' });
  await user.type(password, 'typed for a while');
  expect(password.isConnected).toBe(true);
  expect(window.location.pathname + window.location.search).toBe(`/admin${path}`);
});

test('a link to choose a password says for whom, and is sent with its token', async () => {
  const { user, changes } = await openPassword({ ...open, 'POST password-link': () => undefined });
  expect(await screen.findByText('For the account of Vera.')).toBeTruthy();
  await fill(user, screen.getByLabelText(/^Password/, { selector: 'input' }), 'correct horse battery');
  await user.click(screen.getByRole('button', { name: 'Set the password' }));
  expect(await screen.findByText('Your password is set')).toBeTruthy();
  expect(changes).toEqual([
    { what: 'POST password-link', options: { body: { password: 'correct horse battery', token: 'abc' } } },
  ]);
});

test.each([
  [true, 'Sign in with it here', 1],
  [false, 'in the app you train with', 0],
])(
  'whoever may sign in here (%s) is led there once their password is set',
  async (is_staff, words, links) => {
    const { user } = await openPassword({
      'GET password-link': () => ({ username: 'Vera', is_staff }),
      'POST password-link': () => undefined,
    });
    await user.type(
      await screen.findByLabelText(/^Password/, { selector: 'input' }),
      'correct horse battery',
    );
    await user.click(screen.getByRole('button', { name: 'Set the password' }));
    expect(await screen.findByText(words, { exact: false })).toBeTruthy();
    expect(screen.queryAllByRole('link', { name: 'Sign in' })).toHaveLength(links);
  },
);

test('a password that is refused is refused at its field', async () => {
  const { user } = await openPassword({
    ...open,
    'POST password-link': () =>
      refuse('request.invalid', 'password: Is too common.', [
        { path: '/password', message: 'Is too common.' },
      ]),
  });
  const password = await screen.findByLabelText(/^Password/, { selector: 'input' });
  await fill(user, password, 'password');
  await user.click(screen.getByRole('button', { name: 'Set the password' }));
  expect(await screen.findByText('Is too common.')).toBeTruthy();
  expect(password.getAttribute('aria-invalid')).toBe('true');
});

test('what is refused of something that the form does not ask for is told all the same', async () => {
  const { user } = await openPassword({
    ...open,
    'POST password-link': () =>
      refuse('request.invalid', 'token: Is too long.', [{ path: '/token', message: 'Is too long.' }]),
  });
  await fill(user, await screen.findByLabelText(/^Password/, { selector: 'input' }), 'correct horse battery');
  await user.click(screen.getByRole('button', { name: 'Set the password' }));
  expect(await screen.findByText('token: Is too long.')).toBeTruthy();
});

test('a link that is used up says so, and what to do', async () => {
  await openPassword({ 'GET password-link': gone });
  expect(await screen.findByText('This link is not valid any more')).toBeTruthy();
  expect(screen.getByText(/Ask for a new one/)).toBeTruthy();
});

test('a link that nobody could look at is not called used up, and can be tried again', async () => {
  let asked = 0;
  const { user } = await openPassword({
    'GET password-link': () => {
      asked += 1;
      if (asked === 1) throw new Error('The server cannot be reached.');
      return { username: 'Vera' };
    },
  });
  expect(await screen.findByText('The server cannot be reached.')).toBeTruthy();
  expect(screen.queryByText('This link is not valid any more')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('For the account of Vera.')).toBeTruthy();
});

test('the first owner is asked for a name, an email and a password, and can sign in then', async () => {
  const { user, changes } = await openDashboard('/set-up?token=abc', {
    role: 'nobody',
    answers: { ...open, 'POST set-up': () => ({ username: 'Ada' }) },
  });
  await user.click(await screen.findByRole('button', { name: 'Make the account' }));
  for (const words of ['Type your name.', 'Type your email.', 'Choose a password.']) {
    expect(await screen.findByText(words)).toBeTruthy();
  }
  expect(changes).toEqual([]);
  await fill(user, screen.getByLabelText(/Your name/), 'Ada');
  await fill(user, screen.getByLabelText(/Email/), 'ada@example.org');
  await fill(user, screen.getByLabelText(/^Password/, { selector: 'input' }), 'correct horse battery');
  await user.click(screen.getByRole('button', { name: 'Make the account' }));
  expect(await screen.findByText('Ada owns this installation and may do everything.')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Sign in' }).getAttribute('href')).toBe('/admin/login');
});

test('a set-up link that is gone says how to get a fresh one', async () => {
  await openDashboard('/set-up?token=abc', { role: 'nobody', answers: { 'GET set-up': gone } });
  expect(await screen.findByText(/Start the server again for a fresh one/)).toBeTruthy();
});
