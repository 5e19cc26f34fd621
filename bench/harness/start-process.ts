// Servers under test run in processes of their own.
import { spawn } from 'node:child_process';

export interface StartedProcess {
  readonly url: string;
  readonly pid: number;
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
    child.once('exit', () => {
      resolve();
    });
  });
  process.once('exit', () => child.kill('SIGKILL'));

  return new Promise((resolve, reject) => {
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      const url = /http:\/\/[\w.:[\]]+/.exec(output)?.[0];
      if (url === undefined || child.pid === undefined) return;
      resolve({
        url,
        pid: child.pid,
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
