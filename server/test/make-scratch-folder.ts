import { mkdtempSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Memory as a folder, as Linux has it. */
const inMemory = '/dev/shm';
/** What all tests write at the same time stays under a quarter of it. A container may have 64 MB there. */
const neededBytes = 2_000_000_000;

function findPlace(): string {
  try {
    const { bavail, bsize } = statfsSync(inMemory);
    return bavail * bsize >= neededBytes ? inMemory : tmpdir();
  } catch {
    return tmpdir();
  }
}

/** A folder for what a test writes: in memory where there is room, since nothing of it has to outlive the test. */
export function makeScratchFolder(name: string): string {
  return mkdtempSync(join(findPlace(), `spotter-${name}-`));
}
