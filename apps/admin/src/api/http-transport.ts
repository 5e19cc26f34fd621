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

async function send(method: Method, path: string, options: CallOptions): Promise<Response> {
  const { query, body, file, signal } = options;
  const response = await fetch(addressOf(path, query), {
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
  if (!response.ok) throw toRefusal(await readProblem(response));
  return response;
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
