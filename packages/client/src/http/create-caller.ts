// One call of the HTTP interface: what is sent, how long it may take, and which error it ends with.
import type { Abort, Platform } from '../platform/ports.ts';
import { oddNumberIn } from '../odd-number-in.ts';
import { SpotterError } from '../spotter-error.ts';
import { explainAnswer } from './explain-answer.ts';

/** No answer takes longer: the server itself gives up on a request after 30 s. */
const timeoutMs = 40_000;
/** What costs the server next to nothing is answered sooner, or somebody between takes the call and says nothing. */
export const promptWithinMs = 15_000;
/** How often a call is sent again that a busy server has refused. */
const triesWhileBusy = 4;
/** Whoever is to come back later than that is told so. */
const longestPauseMs = 5000;

export interface Call {
  readonly method?: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  /** Such as `/workouts/`. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string | number | undefined>> | undefined;
  readonly body?: unknown;
  /** How long it may take, with all tries. */
  readonly withinMs?: number;
  /** Ends it sooner. */
  readonly abort?: Abort;
}

/**
 * @returns the body of the answer, undefined where there is none. Its type is what the contract says of the address: nothing
 * is checked here
 * @throws SpotterError
 */
export type Caller = <Answer>(call: Call, accessToken?: string) => Promise<Answer>;

function writeQuery(query: Call['query']): string {
  const pairs = Object.entries(query ?? {}).flatMap(([name, value]) =>
    value === undefined ? [] : [`${encodeURIComponent(name)}=${encodeURIComponent(value)}`],
  );
  return pairs.length > 0 ? `?${pairs.join('&')}` : '';
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * A server that answers `limits.busy` has begun nothing, so the call is sent again when it says, whatever it asks for.
 * @param url of the server, without a slash at its end
 */
export function createCaller(url: string, platform: Platform): Caller {
  async function ask(
    { method = 'GET', path, query, body }: Call,
    accessToken: string | undefined,
    signal: unknown,
  ) {
    const answer = await platform.fetch(url + path + writeQuery(query), {
      method,
      headers: {
        accept: 'application/json',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(accessToken === undefined ? {} : { authorization: `Bearer ${accessToken}` }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: signal as never,
    });
    return { answer, body: parse(await answer.text()) };
  }

  /** Like all else of a call it ends when the call does: an abort wakes nobody, the try that follows fails. */
  const pause = async (ms: number) => {
    await new Promise<void>((resolve) => {
      platform.startTimer(resolve, ms * (1 + platform.random() / 2));
    });
  };

  async function askUntilFree(
    what: Call,
    accessToken: string | undefined,
    signal: unknown,
    endsAtMs: number,
  ) {
    for (let tried = 1; ; tried += 1) {
      const { answer, body } = await ask(what, accessToken, signal);
      if (answer.status >= 200 && answer.status <= 299) return { status: answer.status, body };
      const error = explainAnswer(what.path, answer, body, platform.now());
      const { code, retryAfterMs = Infinity } = error;
      if (code !== 'limits.busy' || retryAfterMs > longestPauseMs || tried > triesWhileBusy) throw error;
      if (platform.now() + retryAfterMs > endsAtMs) throw error;
      await pause(retryAfterMs);
    }
  }

  return async <Answer>(call: Call, accessToken?: string): Promise<Answer> => {
    const { withinMs = timeoutMs, abort = platform.makeAbort() } = call;
    const odd = oddNumberIn(call.body);
    if (odd) throw odd;
    const late = { is: false };
    const stop = platform.startTimer(() => {
      late.is = true;
      abort.abort();
    }, withinMs);
    try {
      const endsAtMs = platform.now() + withinMs;
      const { status, body } = await askUntilFree(call, accessToken, abort.signal, endsAtMs);
      if (status !== 204 && body === undefined) {
        const sentence = `${call.path} answered no JSON. Is ${url} the address of a Spotter?`;
        throw new SpotterError('client.unexpected_answer', sentence, { status });
      }
      return body as Answer;
    } catch (error) {
      if (error instanceof SpotterError) throw error;
      if (late.is) {
        const sentence = `${url} did not answer within ${withinMs / 1000} s. Try again.`;
        throw new SpotterError('client.timeout', sentence, { cause: error });
      }
      const sentence = `No server answers at ${url}. Is this device online, and the server running?`;
      throw new SpotterError('client.unreachable', sentence, { cause: error });
    } finally {
      stop();
    }
  };
}
