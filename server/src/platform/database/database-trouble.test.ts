import { expect, test } from 'vitest';
import { databaseTrouble } from './database-trouble.ts';

const coded = (code: string, message = 'x') => Object.assign(new Error(message), { code });

test.each(['ECONNREFUSED', '08006', '57P01', '57P03', '25006', '53300', 'SQLITE_BUSY', 'SQLITE_CANTOPEN'])(
  '%s says that the database is away for a while',
  (code) => {
    expect(databaseTrouble(coded(code))).toBe('away');
  },
);

test.each(['SQLITE_FULL', 'SQLITE_IOERR_WRITE', '53100', 'ENOSPC'])(
  '%s says that the disk is full',
  (code) => {
    expect(databaseTrouble(coded(code))).toBe('full');
  },
);

test.each(['23505', '22P02', 'SQLITE_CONSTRAINT_UNIQUE', '42601'])(
  '%s is a mistake in what was asked',
  (code) => {
    expect(databaseTrouble(coded(code))).toBeUndefined();
  },
);

test('what the driver says without a code is understood', () => {
  expect(databaseTrouble(new Error('Connection terminated unexpectedly'))).toBe('away');
  expect(databaseTrouble(new Error('timeout exceeded when trying to connect'))).toBe('away');
});
