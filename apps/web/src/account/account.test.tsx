// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openWeb } from '../../test/open-web.tsx';

test('who is not logged in is told why to log in, and comes back to where they wanted', async () => {
  const { user } = await openWeb('/exercises?search=squat', { isLoggedIn: false });
  await screen.findByText(/Log in to go on/);
  await user.type(screen.getByLabelText('Name'), 'Ada Lovelace');
  await user.type(screen.getByLabelText('Password'), 'correct horse battery');
  await user.click(screen.getByRole('button', { name: 'Log in' }));
  await screen.findByRole('heading', { level: 1, name: 'Exercises' });
  expect(window.location.search).toBe('?search=squat');
});

test('an address of another place is no way back', async () => {
  await openWeb('/login?to=//elsewhere.example/', { isLoggedIn: true });
  await screen.findByRole('heading', { level: 1, name: 'Exercises' });
  expect(window.location.pathname).toBe('/exercises');
});

test('a wrong password is said in the language that is chosen, and nothing is kept of it', async () => {
  const { user } = await openWeb('/login', { isLoggedIn: false });
  await user.type(await screen.findByLabelText('Name'), 'Ada Lovelace');
  await user.type(screen.getByLabelText('Password'), 'another one');
  await user.click(screen.getByRole('button', { name: 'Log in' }));
  expect((await screen.findByRole('alert')).textContent).toBe('Name or password is not right.');
});

test('what is wrong with an account is said at its field before anything is sent; then it leads to the login', async () => {
  const { user, asked } = await openWeb('/register', { isLoggedIn: false });
  await user.type(await screen.findByLabelText('Name'), 'Grace@Hopper');
  await user.type(screen.getByLabelText('Email'), 'grace');
  await user.type(screen.getByLabelText('Password'), 'short');
  await user.click(screen.getByRole('button', { name: 'Register' }));
  expect(screen.getByLabelText('Name').getAttribute('aria-invalid')).toBe('true');
  await screen.findByText(/without an @/);
  await screen.findByText(/Write an email address/);
  await screen.findByText('Use at least 8 characters.');
  expect(asked).toEqual([]);
  for (const [label, text] of [
    ['Name', 'Grace Hopper'],
    ['Email', 'grace@example.org'],
    ['Password', 'a ship in port is safe'],
  ] as const) {
    await user.clear(screen.getByLabelText(label));
    await user.type(screen.getByLabelText(label), text);
  }
  await user.click(screen.getByRole('button', { name: 'Register' }));
  await screen.findByText('Your account is there. Log in with it now.');
  expect(asked).toEqual(['POST /api/auth/register/']);
  expect(screen.getByLabelText<HTMLInputElement>('Name').value).toBe('Grace Hopper');
});

test('who has no account yet is led from the registration to the login, and from there to where they wanted', async () => {
  const { user } = await openWeb('/exercises?search=squat', { isLoggedIn: false });
  await user.click(await screen.findByRole('link', { name: 'Register' }));
  await user.type(await screen.findByLabelText('Email'), 'grace@example.org');
  await user.type(screen.getByLabelText('Name'), 'Grace Hopper');
  await user.type(screen.getByLabelText('Password'), 'a ship in port is safe');
  await user.click(screen.getByRole('button', { name: 'Register' }));
  await screen.findByText('Your account is there. Log in with it now.');
  expect(window.location.pathname + window.location.search).toBe('/login?to=%2Fexercises%3Fsearch%3Dsquat');
});

test('a taken name is said at the name', async () => {
  const { user } = await openWeb('/register', { isLoggedIn: false });
  await user.type(await screen.findByLabelText('Name'), 'Ada Lovelace');
  await user.type(screen.getByLabelText('Email'), 'another@example.org');
  await user.type(screen.getByLabelText('Password'), 'a ship in port is safe');
  await user.click(screen.getByRole('button', { name: 'Register' }));
  await screen.findByText('This name is taken. Choose another.');
  expect(screen.queryByRole('alert')).toBeNull();
});

test('whoever logs out is led to the login, and nothing of them is shown any more', async () => {
  const { user } = await openWeb('/account');
  await user.click(await screen.findByRole('button', { name: 'Log out' }));
  await screen.findByText('You are logged out.');
  expect(screen.queryByText('ada@example.org')).toBeNull();
});

test('whoever is logged in can log out where the server does not say who they are', async () => {
  const gone = { 'GET /api/account/': new TypeError('Failed to fetch') };
  const { user } = await openWeb('/account', { answers: gone });
  await user.click(await screen.findByRole('button', { name: 'Log out' }));
  await screen.findByRole('heading', { level: 1, name: 'Log in' });
});
