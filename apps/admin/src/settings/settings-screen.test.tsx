// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { fill } from '../../test/fill.ts';
import { inSection, notice, openDashboard, type OpenOptions } from '../../test/open-dashboard.tsx';
import { refuse } from '../demo/refuse.ts';

async function openSetting(options?: OpenOptions) {
  const opened = await openDashboard('/settings', options);
  const section = await inSection('Sessions per person');
  const field = section.getByLabelText<HTMLInputElement>('Sessions per person');
  return { ...opened, section, field };
}

test('a number out of its range is refused at its field, and cannot be saved', async () => {
  const { user, section, field, changes } = await openSetting();
  await user.clear(field);
  await fill(user, field, '101');
  expect(section.getByText('Must be 100 or less.')).toBeTruthy();
  expect(section.getByRole<HTMLButtonElement>('button', { name: 'Save' }).disabled).toBe(true);
  expect(changes).toEqual([]);
});

test('what is as it was cannot be saved', async () => {
  const { section } = await openSetting();
  expect(section.getByRole<HTMLButtonElement>('button', { name: 'Save' }).disabled).toBe(true);
  expect(section.queryByRole('button', { name: 'Back to the environment' })).toBeNull();
});

test('a setting that is saved says who set it, and goes back to the environment', async () => {
  const { user, section, field, changes } = await openSetting();
  await user.clear(field);
  await user.type(field, '5');
  await user.click(section.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText(/Set here by Demo owner/)).toBeTruthy();
  await user.click(await screen.findByRole('button', { name: 'Back to the environment' }));
  await vi.waitFor(() => {
    expect(screen.queryByText(/Set here/)).toBeNull();
  });
  expect(changes.map(({ options }) => options.body)).toEqual([{ value: 5 }, { value: null }]);
});

test('a refusal is told, and what was typed stays', async () => {
  const { user, section, field } = await openSetting({
    answers: { 'PATCH settings/sessions_per_user': () => refuse('request.invalid', 'Not that many.') },
  });
  await user.clear(field);
  await user.type(field, '99');
  await user.click(section.getByRole('button', { name: 'Save' }));
  expect(await notice()).toBe('Not that many.');
  expect(field.value).toBe('99');
});

test('a viewer reads the settings and changes none', async () => {
  const { field } = await openSetting({ role: 'viewer' });
  expect(field.disabled).toBe(true);
  expect(screen.getByRole<HTMLInputElement>('switch', { name: 'Testing routes' }).disabled).toBe(true);
  expect(screen.queryByRole('button', { name: 'Save' })).toBeNull();
});

test('an editor is told that the settings are not for the role', async () => {
  await openDashboard('/settings', { role: 'editor' });
  expect(await screen.findByText('Not for your role')).toBeTruthy();
});
