// Somebody who reads the catalogue all the while, each time over another connection.
import { logIn } from '../../bench/harness/log-in.ts';
import { repeat } from '../repeat.ts';

const everyMs = 100;
const answerWithinMs = 20_000;

export interface Reads {
  readonly answered: number;
  /** 503 with when to come back. */
  readonly busy: number;
  /** The connection broke, or nothing came back of it: what was on its way to a process that had just gone. */
  readonly broken: number;
  /** Whatever nobody may be answered. */
  readonly wrong: readonly string[];
}

export async function readOn(url: string): Promise<{ readonly stop: () => Promise<Reads> }> {
  const token = await logIn(url);
  let [answered, busy, broken, silent] = [0, 0, 0, 0];
  const wrong: string[] = [];

  async function read(): Promise<void> {
    const response = await fetch(`${url}/exercises/list/`, {
      headers: { authorization: `Bearer ${token}`, connection: 'close' },
      signal: AbortSignal.timeout(answerWithinMs),
    });
    await response.arrayBuffer();
    if (response.status === 200) answered += 1;
    else if (response.status === 503 && response.headers.has('retry-after')) busy += 1;
    else wrong.push(`a read was answered ${response.status}`);
  }

  function count(error: unknown): void {
    const isSilent = error instanceof Error && error.name === 'TimeoutError';
    // One read follows the other: only one can have been on its way.
    if (isSilent && silent > 0) wrong.push('a further read was not answered');
    if (isSilent) silent += 1;
    broken += 1;
  }
  const stop = repeat(() => read().catch(count), everyMs);

  return {
    stop: async () => {
      await stop();
      return { answered, busy, broken, wrong };
    },
  };
}
