import type { dashboardHeader } from '@spotter/contract/admin/conventions';
import type { Problem } from '@spotter/contract/problem';
import type { CallOptions, Method, Transport } from './transport.ts';
import { Refusal, toRefusal, type Refused } from './to-refusal.ts';

/** Typed by the contract; taking the value from there would bring its whole schema library into the page. */
const header: typeof dashboardHeader = { name: 'x-spotter-dashboard', value: '1' };

function addressOf(path: string, query: CallOptions['query'] = {}): string {
  const entries = Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const search = new URLSearchParams(entries).toString();
  const below = path.startsWith('/') ? '' : '/admin/api/';
  return `${below}${path}${search === '' ? '' : `?${search}`}`;
}

/** Something that is not our server may answer in its place, or nothing at all. */
async function readProblem(response: Response): Promise<Refused> {
  const isProblem = response.headers.get('content-type')?.startsWith('application/problem+json') === true;
  if (isProblem) return (await response.json()) as Problem;
  return {
    status: response.status,
    detail: `Something between this page and the server answered with ${response.status}. Try again in a moment.`,
    code: 'request.unanswered',
    request_id: '',
  };
}

const unreachable = {
  status: 503,
  code: 'request.unreachable',
  detail: 'The server cannot be reached. Is it running, and are you online?',
  request_id: '',
};

function ask(method: Method, path: string, options: CallOptions): Promise<Response> {
  const { query, body, file, signal } = options;
  return fetch(addressOf(path, query), {
    method,
    credentials: 'same-origin',
    headers: {
      ...(method === 'GET' ? {} : { [header.name]: header.value }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(file === undefined ? {} : { 'content-type': file.type }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    ...(file === undefined ? {} : { body: file }),
    ...(signal === undefined ? {} : { signal }),
  }).catch((error: unknown) => {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new Refusal(unreachable, undefined, { cause: error });
  });
}

/** How often a call is sent again that a busy server has refused. */
const triesWhileBusy = 4;
/** Seconds; whoever is to come back later than that is told so. */
const longestPause = 5;

/** A server that answers `limits.busy` has begun nothing, so the call is sent again when it says, whatever it asks for. */
async function send(method: Method, path: string, options: CallOptions): Promise<Response> {
  for (let tried = 1; ; tried += 1) {
    const response = await ask(method, path, options);
    if (response.ok) return response;
    const problem = await readProblem(response);
    const seconds = Number(response.headers.get('retry-after') ?? Infinity);
    if (problem.code !== 'limits.busy' || !(seconds <= longestPause) || tried > triesWhileBusy) {
      throw toRefusal(problem);
    }
    await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
  }
}

export const httpTransport: Transport = {
  call: async <T>(method: Method, path: string, options: CallOptions = {}) => {
    const response = await send(method, path, options);
    return (response.status === 204 ? undefined : await response.json()) as T;
  },
  download: async (path, query) => {
    const response = await send('GET', path, query === undefined ? {} : { query });
    const disposition = response.headers.get('content-disposition') ?? '';
    return {
      name: /filename="([^"]+)"/.exec(disposition)?.[1] ?? 'export',
      content: await response.blob(),
    };
  },
};
