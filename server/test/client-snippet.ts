// The programs of packages/client/README.md as they stand there, but for the address of the server.
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeScratchFolder } from './make-scratch-folder.ts';

const root = join(import.meta.dirname, '../..');
const page = readFileSync(join(root, 'packages/client/README.md'), 'utf8');
const addressThere = 'http://localhost:8000';

/** @param name of the file, which stands in the first line of the block */
export function clientSnippet(name: string, address = addressThere): string {
  const fences = [...page.matchAll(/^```\w+\n([^]*?)^```$/gm)].map(([, text = '']) => text);
  const [only, ...others] = fences.filter((text) => text.split('\n', 1)[0]?.includes(name));
  if (only === undefined || others.length > 0)
    throw new Error(`packages/client/README.md has not one block of ${name}`);
  return only.replace(addressThere, address);
}

/** Writes programs into a project that has the client installed. @returns its folder */
export function writeClientSnippets(names: readonly string[], address: string): string {
  const folder = makeScratchFolder('client-snippets');
  mkdirSync(join(folder, 'node_modules/@spotter'), { recursive: true });
  for (const name of ['client', 'contract']) {
    symlinkSync(join(root, 'packages', name), join(folder, 'node_modules/@spotter', name), 'junction');
  }
  for (const name of names) writeFileSync(join(folder, name), clientSnippet(name, address));
  return folder;
}
