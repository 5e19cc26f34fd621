// @vitest-environment happy-dom
// What was typed and not saved, in every kind of form: it is offered after the page was closed, and can be thrown away.
import type { ImportPreview } from '@spotter/contract/admin/import';
import { cleanup, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { inSection, keptDrafts, openDashboard } from '../../test/open-dashboard.tsx';

const takeUp = { name: 'Take it up again' };
const throwAway = { name: 'Throw it away' };

const forms = [
  { form: 'a new group', path: '/groups/create', label: /^Name/ },
  { form: 'a group', path: '/groups/1', label: /^Name/ },
  { form: 'a new person', path: '/users/create', label: /Full name/ },
  { form: 'a person', path: '/users/3', label: /Full name/ },
  { form: 'a new exercise', path: '/exercises/create', label: /^Name/ },
  { form: 'a setting', path: '/settings', label: 'Sessions per person' },
] as const;

test.each(forms)('$form: what was typed is offered where it is opened again', async ({ path, label }) => {
  const first = await openDashboard(path);
  const field = () => screen.findByLabelText<HTMLInputElement>(label, { selector: 'input' });
  await first.user.clear(await field());
  await first.user.type(await field(), '42');
  await waitFor(() => {
    expect(keptDrafts()).toHaveLength(1);
  });
  cleanup();

  const second = await openDashboard(path);
  await second.user.click(await screen.findByRole('button', takeUp));
  expect((await field()).value).toBe('42');
  expect(screen.queryByRole('button', takeUp)).toBeNull();
});

test('what was typed is thrown away where somebody says so', async () => {
  const first = await openDashboard('/groups/1');
  const field = () => screen.findByLabelText<HTMLInputElement>(/^Name/);
  await first.user.type(await field(), '42');
  await waitFor(() => {
    expect(keptDrafts()).toHaveLength(1);
  });
  cleanup();
  const { user } = await openDashboard('/groups/1');
  await user.click(await screen.findByRole('button', throwAway));
  expect(keptDrafts()).toEqual([]);
  expect((await field()).value).toBe('Legs');
});

test('what is typed back to how it is stored is no draft any more', async () => {
  const { user } = await openDashboard('/groups/1');
  const name = await screen.findByLabelText<HTMLInputElement>(/^Name/);
  await user.type(name, 's');
  await waitFor(() => {
    expect(keptDrafts()).toHaveLength(1);
  });
  await user.type(name, '{Backspace}');
  await waitFor(() => {
    expect(keptDrafts()).toEqual([]);
  });
});

test('a password that was typed for somebody is in no draft', async () => {
  const { user } = await openDashboard('/users/create');
  await user.type(await screen.findByLabelText(/Full name/), 'Somebody New');
  await user.click(screen.getByRole('radio', { name: 'I set one now' }));
  await user.type(await screen.findByLabelText(/^Password/, { selector: 'input' }), 'correct horse');
  await waitFor(() => {
    expect(keptDrafts().join()).toContain('"how":"password"');
  });
  expect(keptDrafts().join()).not.toContain('correct horse');
});

test('a setting that is saved leaves no draft', async () => {
  const { user } = await openDashboard('/settings');
  const section = await inSection('Sessions per person');
  await user.clear(section.getByLabelText('Sessions per person'));
  await user.type(section.getByLabelText('Sessions per person'), '5');
  await user.click(section.getByRole('button', { name: 'Save' }));
  await screen.findByText(/Set here by/);
  expect(keptDrafts()).toEqual([]);
});

const preview: ImportPreview = {
  format: 'spotter-csv',
  rows: [2, 3].map((row) => ({
    row,
    name: `Row ${row}`,
    slug: `row_${row}`,
    action: 'propose',
    changed: [{ field: 'name', before: 'Old', after: 'New' }],
    errors: [],
    notes: [],
  })),
  create: 0,
  update: 0,
  propose: 2,
  unchanged: 0,
  errors: 0,
  new_groups: [],
  digest: 'digest',
};

async function chooseFile(content: string, digest = 'digest') {
  const opened = await openImport(digest);
  const input = await screen.findByTestId<HTMLInputElement>('import-file');
  await opened.user.upload(input, new File([content], 'exercises.csv', { type: 'text/csv' }));
  await screen.findByText('Row 2');
  return opened;
}

const openImport = (digest = 'digest') =>
  openDashboard('/exercises/import', {
    role: 'editor',
    answers: {
      'POST exercises/import/preview': () => ({ ...preview, digest }),
      'POST exercises/import': () => ({ created: 0, updated: 1, unchanged: 0, left_out: 1, ids: [] }),
    },
  });

const acceptance = { name: 'Accept the change of Row 3' };

test('an import goes on with its file and what was accepted of it, and leaves nothing once it is done', async () => {
  const first = await chooseFile('name\nSquat');
  await first.user.click(screen.getByRole('switch', acceptance));
  await waitFor(() => {
    expect(keptDrafts().join()).toContain('"accepted":[3]');
  });
  cleanup();

  const { user, changes } = await openImport();
  await user.click(await screen.findByRole('button', takeUp));
  expect((await screen.findByRole<HTMLInputElement>('switch', acceptance)).checked).toBe(true);
  expect(changes.at(-1)?.options.body).toEqual({ content: 'name\nSquat' });
  await user.click(screen.getByRole('button', { name: 'Import one exercise' }));
  await screen.findByText(/changed 1/);
  expect(keptDrafts()).toEqual([]);
});

test('what was accepted of an import that would do something else by now is decided anew', async () => {
  const first = await chooseFile('name\nSquat');
  await first.user.click(screen.getByRole('switch', acceptance));
  await waitFor(() => {
    expect(keptDrafts().join()).toContain('"accepted":[3]');
  });
  cleanup();

  const { user } = await openImport('another');
  await user.click(await screen.findByRole('button', takeUp));
  expect((await screen.findByRole<HTMLInputElement>('switch', acceptance)).checked).toBe(false);
});

test('a file that is more than a browser keeps is told of, and not kept', async () => {
  await chooseFile(`name\n${'x'.repeat(1_000_000)}`);
  expect(await screen.findByText(/more than the browser can keep/)).toBeTruthy();
  expect(keptDrafts()).toEqual([]);
});

test('signing out takes one’s drafts along', async () => {
  const { user } = await openDashboard('/settings');
  const field = await screen.findByLabelText('Sessions per person', { selector: 'input' });
  await user.clear(field);
  await user.type(field, '42');
  await waitFor(() => {
    expect(keptDrafts()).toHaveLength(1);
  });
  await user.click(screen.getByRole('button', { name: /your account$/ }));
  await user.click(await screen.findByRole('menuitem', { name: /^(Sign out|Logout)$/i }));
  await waitFor(() => {
    expect(keptDrafts()).toEqual([]);
  });
});
