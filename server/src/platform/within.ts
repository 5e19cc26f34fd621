import type { Clock } from './clock.ts';

/**
 * Waits for something, but no longer than so many milliseconds: it goes on then, and nobody hears of it.
 * @returns what it came to, or undefined where it took longer. @throws what it fails with before that
 */
export async function within<T>(
  { after }: Pick<Clock, 'after'>,
  ms: number,
  done: Promise<T>,
): Promise<T | undefined> {
  const { promise: late, resolve } = Promise.withResolvers<undefined>();
  const stop = after(ms, () => {
    resolve(undefined);
  });
  try {
    return await Promise.race([done, late]);
  } finally {
    stop();
  }
}
