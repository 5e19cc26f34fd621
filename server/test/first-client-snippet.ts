// The programs of docs/first-client.md as they stand there, but for the address of the server.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const page = readFileSync(join(import.meta.dirname, '../../docs/first-client.md'), 'utf8');
const addressThere = 'http://localhost:8000';

/** The one block of a kind: `html` is the page, `js` the program, and the one without a name what that prints. */
export function firstClientSnippet(kind: 'html' | 'js' | '', address = addressThere): string {
  const fences = [...page.matchAll(/^```(\w*)\n([^]*?)^```$/gm)].filter(([, language]) => language === kind);
  const [only, ...others] = fences;
  if (!only || others.length > 0)
    throw new Error(`docs/first-client.md has ${fences.length} blocks of ${kind}`);
  return (only[2] ?? '').replace(addressThere, address);
}
