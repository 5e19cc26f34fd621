import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { english } from '../words/en/english.ts';
import { screens } from './screens.ts';

const screensFile = resolve(import.meta.dirname, 'screens.ts');
const parts = new Set(Object.keys(english.parts));

/** Files of the same program that one needs, now or later; types say nothing. */
function importedBy(file: string, source: string): readonly string[] {
  const now = [...source.matchAll(/^import (?!type )[^;]*?'(\.[^']+\.tsx?)'/gms)];
  const later = [...source.matchAll(/\bimport\('(\.[^']+\.tsx?)'\)/g)];
  return [...now, ...later].map(([, name = '']) => resolve(dirname(file), name));
}

/** The parts of the catalogue that a file says something of, and the files that it needs. */
function saidBy(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file)) return new Set();
  seen.add(file);
  const source = readFileSync(file, 'utf8');
  const keys = [...source.matchAll(/(?<=['"`])\w+(?=\.[\w$])|(?<=sayIfKnown\(')\w+/g)].map(([part]) => part);
  if (/\bexerciseName\(/.test(source)) keys.push('exerciseNames');
  const own = keys.filter((part) => parts.has(part));
  return new Set([...own, ...importedBy(file, source).flatMap((next) => [...saidBy(next, seen)])]);
}

test.each(Object.entries(screens))(
  'all that %s can say is loaded with it, and nothing else',
  (path, screen) => {
    const source = readFileSync(screensFile, 'utf8');
    const [, name = ''] = /import\('([^']+)'\)/.exec(source.slice(source.indexOf(`'${path}': {`))) ?? [];
    const said = saidBy(resolve(dirname(screensFile), name));
    expect([...said].sort()).toEqual([...screen.words].sort());
  },
);
