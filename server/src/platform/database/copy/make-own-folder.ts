// A folder for what is not finished yet. One that was killed leaves its own behind, and it holds the key that signs tokens.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';

/** `<prefix><machine>-<process>-<six characters>` */
const ofProcess = /^(.*)-(\d+)-\w{6}$/;

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it is there, and somebody else's.
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH');
  }
}

function isAbandoned(rest: string): boolean {
  const [, machine, pid] = ofProcess.exec(rest) ?? [];
  // What another machine has begun on a disk that is shared may be under way.
  return machine === hostname() && !isRunning(Number(pid));
}

/** Makes one that no other process writes in, and takes away what dead ones have left. */
export function makeOwnFolder(prefix: string): string {
  const [parent, name] = [dirname(prefix), basename(prefix)];
  for (const entry of readdirSync(parent)) {
    if (!entry.startsWith(name) || !isAbandoned(entry.slice(name.length))) continue;
    rmSync(join(parent, entry), { recursive: true, force: true });
  }
  return mkdtempSync(`${prefix}${hostname()}-${process.pid}-`);
}
