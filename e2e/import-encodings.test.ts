// Spreadsheets as programs save them, chosen in a browser: read as what they are, or asked about.
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { journey } from './parts/journey.ts';
import { openPage } from './parts/open-page.ts';
import { signIn } from './parts/sign-in.ts';
import { owner, startSpotter, withOwner } from './parts/start-spotter.ts';

const rows = [
  'name,group_name,instructions,muscles',
  'Übung für Jörg,Legs,"Füße fest, Rücken gerade.",quadriceps',
].join('\r\n');

async function choose(page: Page, buffer: Buffer): Promise<void> {
  await page
    .getByTestId('import-file')
    .setInputFiles({ name: 'exercises.csv', mimeType: 'text/csv', buffer });
}

journey.each([
  ['a phone', 390, 844],
  ['a desk', 1280, 800],
] as const)(
  'at the width of %s a file of Windows-1252 is asked about, and its umlauts arrive whole',
  async (_where, width, height) => {
    const { address } = await startSpotter(withOwner);
    const page = await openPage(address, { viewport: { width, height } });
    await signIn(page, owner.email, owner.password);
    await page.goto('/admin/exercises/import');
    await choose(page, Buffer.from(rows, 'latin1'));
    const question = page.getByRole('region', { name: 'How the file was saved' });
    await question.getByText('The file does not say how its letters are saved').waitFor();
    const reading = (name: string) => question.getByRole('listitem').filter({ hasText: `Read as ${name}` });
    await reading('Western European (Windows)').getByText('Übung für Jörg').waitFor();
    await reading('Cyrillic (Windows)').getByText('Ьbung').waitFor();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
    await page.getByRole('button', { name: 'Read as Western European (Windows)' }).click();
    await page.getByRole('button', { name: 'Import one exercise' }).click();
    await page.getByText('Added 1, changed 0').waitFor();
    const stored = await page.evaluate(async () => {
      const response = await fetch('/admin/api/exercises?q=jörg', {
        headers: { 'x-spotter-dashboard': '1' },
      });
      return (await response.json()) as { data: { name: string; instructions: string }[] };
    });
    expect(stored.data).toMatchObject([
      { name: 'Übung für Jörg', instructions: 'Füße fest, Rücken gerade.' },
    ]);
  },
);

function utf16(text: string, isBigEndian: boolean): Buffer {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return isBigEndian ? bytes.swap16() : bytes;
}

const withCells = (separator: string) =>
  ['name', 'group_name', 'instructions', 'muscles'].join(separator) +
  '\r\n' +
  ['Übung', 'Legs', 'Füße fest.', 'quadriceps'].join(separator);

journey(
  'what says how it was saved is read without a question, whatever parts its cells and lines',
  async () => {
    const { address } = await startSpotter(withOwner);
    const page = await openPage(address);
    await signIn(page, owner.email, owner.password);
    for (const file of [
      utf16(withCells('\t'), false),
      utf16(withCells(';'), true),
      Buffer.from(withCells(',').replaceAll('\r\n', '\r')),
      Buffer.from(`sep=;\r\n${withCells(';')}`),
      Buffer.from(withCells('\t')),
      Buffer.from(`\uFEFF${withCells(';')}`),
    ]) {
      await page.goto('/admin/exercises/import');
      await choose(page, file);
      await page.getByText('It would add 1,').waitFor();
      await page.getByRole('row', { name: /Übung/ }).waitFor();
    }
  },
);
