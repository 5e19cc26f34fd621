// @vitest-environment happy-dom
import type { ImportPreview, ImportRow } from '@spotter/contract/admin/import';
import { fireEvent, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openDashboard } from '../../test/open-dashboard.tsx';
import { refuse } from '../demo/refuse.ts';

function row(number: number, action: ImportRow['action']): ImportRow {
  const errors = action === 'error' ? [{ path: '/name', message: 'Is missing.' }] : [];
  return {
    row: number,
    name: `Row ${number}`,
    slug: `row_${number}`,
    action,
    changed: action === 'propose' ? [{ field: 'name', before: 'Old', after: 'New' }] : [],
    errors,
    notes: [],
  };
}

function previewOf(rows: readonly ImportRow[]): ImportPreview {
  const count = (action: ImportRow['action']) => rows.filter((one) => one.action === action).length;
  const errors = count('error');
  return {
    format: 'spotter-csv',
    rows: [...rows],
    create: count('create'),
    update: count('update'),
    propose: count('propose'),
    unchanged: count('unchanged'),
    errors,
    new_groups: [],
    digest: 'digest',
  };
}

async function choose(preview: () => unknown, more: Readonly<Record<string, () => unknown>> = {}) {
  const opened = await openDashboard('/exercises/import', {
    role: 'editor',
    answers: { 'POST exercises/import/preview': preview, ...more },
  });
  const input = await screen.findByTestId<HTMLInputElement>('import-file');
  await opened.user.upload(input, new File(['name\nSquat'], 'exercises.csv', { type: 'text/csv' }));
  return { ...opened, input };
}

test('a file with an error in it cannot be imported, and shows the rows that have one', async () => {
  await choose(() => previewOf([row(2, 'create'), row(3, 'error')]));
  expect(await screen.findByText(/One row has an error/)).toBeTruthy();
  expect(screen.getByText('Row 3')).toBeTruthy();
  expect(screen.queryByText('Row 2')).toBeNull();
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Import one exercise' }).disabled).toBe(true);
});

test('rows with errors are left out where somebody says so', async () => {
  const { user, changes } = await choose(() => previewOf([row(2, 'create'), row(3, 'error')]), {
    'POST exercises/import': () => ({ created: 1, updated: 0, unchanged: 0, left_out: 1 }),
  });
  await user.click(await screen.findByRole('switch', { name: 'Leave out the row with an error' }));
  await user.click(screen.getByRole('button', { name: 'Import one exercise' }));
  expect(await screen.findByText('Added 1, changed 0, left 0 as they were, 1 left out.')).toBeTruthy();
  expect(changes.at(-1)?.options.body).toMatchObject({ digest: 'digest', skip_errors: true });
});

test('what is published is changed only where its change was looked at and accepted', async () => {
  const { user, changes } = await choose(() => previewOf([row(2, 'propose'), row(3, 'propose')]), {
    'POST exercises/import': () => ({ created: 0, updated: 1, unchanged: 0, left_out: 1 }),
  });
  expect(await screen.findByText(/2 rows would change what is here already/)).toBeTruthy();
  expect(screen.getAllByText('Old')).toHaveLength(2);
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Import 0 exercises' }).disabled).toBe(true);
  await user.click(screen.getByRole('switch', { name: 'Accept the change of Row 3' }));
  await user.click(screen.getByRole('button', { name: 'Import one exercise' }));
  expect(await screen.findByText(/changed 1/)).toBeTruthy();
  expect(changes.at(-1)?.options.body).toMatchObject({ accept: [3] });
});

test('a file that does not say how its letters are saved is asked about, with what each way reads', async () => {
  const { user, input, changes } = await choose(() => refuse('request.invalid', 'This is no CSV.'));
  await screen.findByText('This is no CSV.');
  await user.upload(
    input,
    new File([Buffer.from('name\nÜbung', 'latin1')], 'exercises.csv', { type: 'text/csv' }),
  );
  const western = await screen.findByRole('button', { name: 'Read as Western European (Windows)' });
  expect(screen.getAllByText('Übung').length).toBeGreaterThan(0);
  expect(screen.getByText('Ьbung')).toBeTruthy();
  expect(changes).toHaveLength(1);
  await user.click(western);
  expect(changes.at(-1)?.options.body).toEqual({ content: 'name\nÜbung' });
});

test('a file that changes nothing has nothing to import', async () => {
  await choose(() => previewOf([row(2, 'unchanged')]));
  expect(await screen.findByText(/There is nothing to import/)).toBeTruthy();
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Import 0 exercises' }).disabled).toBe(true);
});

test('nothing is written before what it would do was looked at, and then just that', async () => {
  const { user, changes } = await choose(() => previewOf([row(2, 'create'), row(3, 'update')]), {
    'POST exercises/import': () => ({ created: 1, updated: 1, unchanged: 0, left_out: 0 }),
  });
  const button = await screen.findByRole('button', { name: 'Import 2 exercises' });
  expect(changes.map(({ what }) => what)).toEqual(['POST exercises/import/preview']);
  await user.click(button);
  expect(await screen.findByText('Added 1, changed 1, left 0 as they were.')).toBeTruthy();
  expect(changes.at(-1)).toEqual({
    what: 'POST exercises/import',
    options: { body: { content: 'name\nSquat', digest: 'digest' } },
  });
});

test('what was changed meanwhile is refused, and the rows are still there', async () => {
  const { user } = await choose(() => previewOf([row(2, 'create')]), {
    'POST exercises/import': () => refuse('admin.changed_meanwhile', 'Look at it again.'),
  });
  await user.click(await screen.findByRole('button', { name: 'Import one exercise' }));
  expect(await screen.findByText('Look at it again.')).toBeTruthy();
  expect(screen.getByText('Row 2')).toBeTruthy();
});

test('a file that cannot be read is told of, and the same one can be chosen again once it is mended', async () => {
  const { user, input, changes } = await choose(() => refuse('request.invalid', 'This is no CSV.'));
  expect(await screen.findByText('This is no CSV.')).toBeTruthy();
  expect(input.value).toBe('');
  await user.upload(input, new File(['name\nLunge'], 'exercises.csv', { type: 'text/csv' }));
  expect(changes).toHaveLength(2);
});

test('a file that is too large is refused before it travels, and a smaller one of its name is taken', async () => {
  const { user, input, changes } = await choose(() => refuse('request.invalid', 'This is no CSV.'));
  await screen.findByText('This is no CSV.');
  const large = new File([new Uint8Array(8 * 1024 * 1024 + 1)], 'exercises.csv', { type: 'text/csv' });
  await user.upload(input, large);
  expect(await screen.findByText(/larger than 8 MB/)).toBeTruthy();
  expect(changes).toHaveLength(1);
  expect(input.value).toBe('');
});

test('fewer rows than pages that were turned are shown from their last page', async () => {
  const rows = Array.from({ length: 120 }, (_, index) => row(index + 2, index === 119 ? 'error' : 'create'));
  const { user } = await choose(() => previewOf(rows));
  const filter = await screen.findByRole('switch', { name: 'Only rows with errors' });
  await user.click(filter);
  await user.click(screen.getByRole('button', { name: 'Go to next page' }));
  await user.click(screen.getByRole('button', { name: 'Go to next page' }));
  expect(screen.getByText('101–120 of 120')).toBeTruthy();
  await user.click(filter);
  expect(screen.getByText('Row 121')).toBeTruthy();
});

test('a second file that is dropped while one is read waits for nobody: it is not taken', async () => {
  let finish: (preview: ImportPreview) => void = () => undefined;
  const reading = new Promise<ImportPreview>((resolve) => {
    finish = resolve;
  });
  const { changes } = await choose(() => reading);
  await screen.findByRole('progressbar', { name: 'Reading the file' });
  fireEvent.drop(screen.getByText('or drop it here'), {
    dataTransfer: { files: [new File(['x'], 'other.csv')] },
  });
  finish(previewOf([row(2, 'create')]));
  expect(await screen.findByText('Row 2')).toBeTruthy();
  expect(changes).toHaveLength(1);
});
