// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { fill } from '../../test/fill.ts';
import { inDialog, notice, openDashboard } from '../../test/open-dashboard.tsx';
import { refuse } from '../demo/refuse.ts';

test('the first group cannot be moved up, nor the last one down', async () => {
  await openDashboard('/groups', { role: 'editor' });
  const disabled = async (name: string) =>
    (await screen.findByRole<HTMLButtonElement>('button', { name })).disabled;
  expect(await disabled('Move Legs up')).toBe(true);
  expect(await disabled('Move Legs down')).toBe(false);
  const last = screen.getAllByRole<HTMLButtonElement>('button', { name: /^Move .* down$/ }).at(-1);
  expect(last?.disabled).toBe(true);
});

test('moving a group sends the whole order, and shows it', async () => {
  const { user, changes } = await openDashboard('/groups', { role: 'editor' });
  await user.click(await screen.findByRole('button', { name: 'Move Legs down' }));
  expect((await screen.findByRole<HTMLButtonElement>('button', { name: 'Move Chest up' })).disabled).toBe(
    true,
  );
  const [first] = changes;
  expect(first?.what).toBe('PUT groups/order');
  const body = first?.options.body as { ids: number[] } | undefined;
  expect(body?.ids.slice(0, 3)).toEqual([2, 1, 3]);
});

test('a viewer sees the groups and changes nothing', async () => {
  await openDashboard('/groups', { role: 'viewer' });
  expect(await screen.findByText('Legs')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /Move/ })).toBeNull();
  for (const name of [/Create/, /Edit/]) expect(screen.queryByRole('link', { name })).toBeNull();
});

test('a name that is taken is refused at its field', async () => {
  const { user } = await openDashboard('/groups/create', {
    role: 'editor',
    answers: {
      'POST groups': () =>
        refuse('admin.taken', 'name: Is taken.', [{ path: '/name', message: 'Is taken.' }]),
    },
  });
  const name = await screen.findByLabelText(/Name/);
  await fill(user, name, 'Legs');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('Is taken.')).toBeTruthy();
  expect(name.getAttribute('aria-invalid')).toBe('true');
});

test('a group with exercises in it stays, and it is told why', async () => {
  const { user, changes } = await openDashboard('/groups/1', { role: 'editor' });
  await user.click(await screen.findByRole('button', { name: 'Delete' }));
  const dialog = await inDialog('Delete this group?');
  expect(changes).toEqual([]);
  await user.click(dialog.getByRole('button', { name: 'Confirm' }));
  expect(await notice()).toBe('The group has exercises: move or delete them first.');
});
