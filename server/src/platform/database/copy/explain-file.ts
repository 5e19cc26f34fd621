// What a person has to mend where a backup cannot be written or read: it is not of the server's own files.
import { tmpdir } from 'node:os';
import { dirname } from 'node:path';
import { codeOf } from '../code-of.ts';
import { databaseTrouble } from '../database-trouble.ts';
import { CopyError } from './copy-error.ts';

const forbids = /^(?:EACCES|EPERM|EROFS)$/;
/** SQLITE_FULL and the like: a PostgreSQL that is full is not the disk of the backup. */
const ofThisMachine = /^(?:ENOSPC|EDQUOT|SQLITE_)/;

function whyNotWritten(error: unknown, file: string): string | undefined {
  const code = codeOf(error) ?? '';
  if (code === 'ENOENT' || code === 'ENOTDIR') return `there is no folder ${dirname(file)}`;
  if (forbids.test(code)) return `whoever runs this must not write in ${dirname(file)}`;
  const isFull = code === 'EDQUOT' || databaseTrouble(error) === 'full';
  if (isFull && ofThisMachine.test(code)) return `there is too little room in ${dirname(file)}`;
  return error instanceof Error ? whyNotWritten(error.cause, file) : undefined;
}

/** A CopyError where the cause is known, or else the error. */
export function explainWriting(error: unknown, file: string): unknown {
  const why = whyNotWritten(error, file);
  return why === undefined ? error : new CopyError(`${file} was not made: ${why}.`, { cause: error });
}

function whyNotRead(code: string): string | undefined {
  if (forbids.test(code)) return 'whoever runs this must not read it';
  return code === 'ENOSPC' || code === 'EDQUOT'
    ? `there is too little room for a copy in ${tmpdir()}`
    : undefined;
}

/** A CopyError where the cause is known, or else the error. */
export function explainReading(error: unknown, file: string): unknown {
  const why = whyNotRead(codeOf(error) ?? '');
  return why === undefined
    ? error
    : new CopyError(`${file} cannot be restored: ${why}. Nothing was changed.`, { cause: error });
}
