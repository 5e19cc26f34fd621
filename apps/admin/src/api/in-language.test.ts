// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { englishWords } from '../../test/english-words.ts';
import { refuse } from '../demo/refuse.ts';
import { createLanguages } from '../words/create-languages.ts';
import { createWords } from '../words/create-words.ts';
import { german } from '../words/de/german.ts';
import { inLanguage } from './in-language.ts';
import type { Refusal } from './to-refusal.ts';
import type { Transport } from './transport.ts';

const germanWords = createWords(createLanguages(german).i18n);

async function refusalOf(refused: () => never, words = germanWords): Promise<Refusal> {
  const transport: Transport = {
    call: () => Promise.resolve().then(refused),
    download: () => Promise.reject(new Error('nothing to download')),
  };
  return inLanguage(transport, () => words)
    .call('GET', 'me')
    .then(
      () => expect.unreachable(),
      (error: unknown) => error as Refusal,
    );
}

test('a refusal that is known by its code is said in the language of the page, at its field too', async () => {
  const refusal = await refusalOf(() =>
    refuse('admin.taken', 'name: Is taken.', [{ path: '/name', message: 'Is taken.' }]),
  );
  expect(refusal.message).toBe('Das gibt es schon. Wählen Sie etwas anderes.');
  expect(refusal.status).toBe(409);
  expect(refusal.body).toMatchObject({
    code: 'admin.taken',
    errors: { name: 'Ist schon vergeben.', root: { serverError: refusal.message } },
  });
});

test('any other is said as the server says it', async () => {
  const fields = [{ path: '/links/0/url', message: 'Must begin with https://.' }];
  const refusal = await refusalOf(() => refuse('request.invalid', 'links: Is odd.', fields));
  expect(refusal.message).toBe('links: Is odd.');
  expect(refusal.body.errors).toMatchObject({ links: { 0: { url: 'Must begin with https://.' } } });
});

test('in English the server speaks for itself, and says more than a code does', async () => {
  const detail = 'The group has exercises: move or delete them first.';
  expect((await refusalOf(() => refuse('admin.in_use', detail), englishWords)).message).toBe(detail);
});
