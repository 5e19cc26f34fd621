import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { testsWithDatabases } from './tests-with-databases.ts';

function writeTree(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'spotter-tree-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  return root;
}

test('a test needs databases where what it imports leads to one, through as many files as it takes', () => {
  const root = writeTree({
    'server/test/test-database.ts': '',
    'server/test/parts/build-app.ts': `import {\n  createDatabase,\n  other,\n} from '../test-database.ts';`,
    'server/src/parts.ts': `export * from './more-parts.ts';`,
    'server/src/more-parts.ts': `import './parts.ts';\nimport { app } from '../test/parts/build-app.ts';`,
    'server/src/near/direct.test.ts': `import { createDatabase } from '../../test/test-database.ts';`,
    'server/src/lazy.test.ts': `const { app } = await import('../test/parts/build-app.ts');`,
    'server/src/far/far.test.ts': `import { test } from 'vitest';\nimport { parts } from '../parts.ts';`,
    'server/src/pure.test.ts': `import { sum } from './sum.ts';\n// as build-app does\nsum('test-database.ts');`,
    'server/src/sum.ts': `import { add } from './not-there.ts';`,
  });
  expect(testsWithDatabases(root)).toEqual([
    'server/src/far/far.test.ts',
    'server/src/lazy.test.ts',
    'server/src/near/direct.test.ts',
  ]);
});

const ofOneAlone = [
  // SQLite, whose file tells when another process has changed it.
  'server/src/features/accounts/remember-access.test.ts',
  // PostgreSQL, which alone has several processes to tell.
  'server/src/platform/bus/postgres-bus.test.ts',
  'server/src/platform/database/process-presence.test.ts',
];

test('every test of a store runs on both databases', () => {
  const root = join(import.meta.dirname, '../..');
  const text = (file: string) => readFileSync(join(root, file), 'utf8');
  const ofStores = testsWithDatabases(root).filter((file) => /from '\..*-store\.ts'/.test(text(file)));
  expect(ofStores.length).toBeGreaterThan(5);
  const onOne = ofStores.filter((file) => !text(file).includes('describeOnBothDatabases'));
  expect(onOne).toEqual(ofOneAlone);
});
