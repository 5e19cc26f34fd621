import type { Words } from '../words/create-words.ts';
import { Refusal, reworded } from './to-refusal.ts';
import type { Transport } from './transport.ts';

function said({ sayIfKnown }: Words, error: unknown): unknown {
  if (!(error instanceof Refusal)) return error;
  const { code } = error.body;
  const detail = sayIfKnown('fromServer.refusals', code);
  return detail === undefined ? error : reworded(error, detail, sayIfKnown('fromServer.atFields', code));
}

/** Says what the server refuses in the language of the page, where it is known by its code; the rest as the server does. */
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
