import { placeWords } from '../parts/field-words.ts';
import type { Words } from '../words/create-words.ts';
import { fieldsInWords, Refusal, toRefusal } from './to-refusal.ts';
import type { Transport } from './transport.ts';

function said(words: Words, error: unknown): unknown {
  if (!(error instanceof Refusal)) return error;
  const { status, body, fields } = error;
  const { code, request_id } = body;
  const known = words.sayIfKnown('fromServer.refusals', code);
  const errors = fields.map((field) => ({ ...field, message: words.sayRemark(field) }));
  const isSaid = errors.some(({ message }, index) => message !== fields[index]?.message);
  if (known === undefined && !isSaid) return error;
  // What is wrong with the whole, such as its size, has no field to stand beside.
  const ofWhole = errors.filter(({ path }) => path === '' || known === undefined);
  const where = (path: string) => placeWords(words, path);
  const detail = [known, fieldsInWords(ofWhole, where)].filter(Boolean).join(' ');
  return toRefusal({ status, code, request_id, detail, errors }, detail);
}

/** Says what the server refuses in the language of the page, where its code or the rules of its fields are known; the rest as the server does. */
export function inLanguage({ call, download }: Transport, words: () => Words): Transport {
  async function spoken<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw said(words(), error);
    }
  }
  return {
    call: (method, path, options) => spoken(() => call(method, path, options)),
    download: (path, query) => spoken(() => download(path, query)),
  };
}
