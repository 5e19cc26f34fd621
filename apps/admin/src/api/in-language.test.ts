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
    refuse('admin.taken', 'name: Is taken.', [{ path: '/name', message: 'Is taken.', rule: 'taken' }]),
  );
  expect(refusal.message).toBe('Das gibt es schon. Wählen Sie etwas anderes.');
  expect(refusal.status).toBe(409);
  expect(refusal.body).toMatchObject({
    code: 'admin.taken',
    errors: { name: 'Ist schon vergeben.', root: { serverError: refusal.message } },
  });
});

test('what is wrong with a field is said by its rule and its limit, and named as the page names it', async () => {
  const refusal = await refusalOf(() =>
    refuse('request.invalid', 'Check the body: username must have at most 1500 characters.', [
      { path: '/username', message: 'Must have at most 1500 characters.', rule: 'too_long', limit: 1500 },
      { path: '/links/0/url', message: 'Is odd.', rule: 'of_a_newer_server' },
    ]),
  );
  expect(refusal.message).toBe('Name: Darf höchstens 1.500 Zeichen haben. Links 1 Adresse: Is odd.');
  expect(refusal.body.errors).toEqual({
    username: 'Darf höchstens 1.500 Zeichen haben.',
    links: { 0: { url: 'Is odd.' } },
    root: { serverError: refusal.message },
  });
});

test('how large a body may be is said where it is too large', async () => {
  const message = 'Must have at most 2097152 bytes (2 MiB).';
  const wrong = { path: '', message, rule: 'too_many_bytes', limit: 2_097_152, names: { size: '2 MiB' } };
  const refusal = await refusalOf(() => refuse('request.too_large', 'The picture is too large.', [wrong]));
  expect(refusal.message).toBe(
    'Das ist zu groß. Schicken Sie etwas Kleineres. Erlaubt sind höchstens 2.097.152 Bytes (2 MiB).',
  );
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
