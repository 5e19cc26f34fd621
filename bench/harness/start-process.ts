// Servers under test run in processes of their own.
import { spawn } from 'node:child_process';

const keptOutput = 1_000_000;

export interface StartedProcess {
  readonly url: string;
  readonly pid: number;
  /** The last that it has printed. */
  readonly output: () => string;
  /** By SIGTERM unless told. */
  readonly stop: (signal?: NodeJS.Signals) => Promise<void>;
}

/** Starts a TypeScript program and waits for the first http address that it prints. */
export function startProcess(
  file: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  nodeFlags: readonly string[] = [],
): Promise<StartedProcess> {
  const child = spawn(process.execPath, [...nodeFlags, file, ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => {
    const kill = (): void => void child.kill('SIGKILL');
    process.once('exit', kill);
    child.once('exit', () => {
      process.off('exit', kill);
      resolve();
    });
  });

  return new Promise((resolve, reject) => {
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output = (output + text).slice(-keptOutput);
      const url = /http:\/\/[\w.:[\]]+/.exec(output)?.[0];
      if (url === undefined || child.pid === undefined) return;
      resolve({
        url,
        pid: child.pid,
        output: () => output,
        stop: (signal = 'SIGTERM') => {
          child.kill(signal);
          return ended;
        },
      });
    });
    child.once('error', reject);
    child.once('exit', (code) => {
      reject(new Error(`${file} ended with ${String(code)} before it listened:\n${output}`));
    });
  });
}
