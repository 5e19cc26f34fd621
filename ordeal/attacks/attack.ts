import type { Target } from '../target.ts';

/** One thing that once stopped, filled or fooled the server. */
export interface Attack {
  readonly name: string;
  /** @returns what is wrong with how it was borne; undefined where nothing is */
  readonly run: (target: Target) => Promise<string | undefined>;
}

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** Asks, with a body as JSON where one is given. */
export async function call(
  target: Target,
  method: string,
  path: string,
  {
    body,
    headers = {},
  }: { readonly body?: unknown; readonly headers?: Readonly<Record<string, string>> } = {},
): Promise<Reply> {
  const response = await fetch(`${target.url}${path}`, {
    method,
    headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    redirect: 'manual',
  });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

/** What the dashboard sends of an owner. */
export async function asOwner(target: Target): Promise<Record<string, string>> {
  return { cookie: await target.signIn('owner'), 'x-spotter-dashboard': '1', origin: target.url };
}

export function unlessOneOf(statuses: readonly number[], { status, text }: Reply): string | undefined {
  return statuses.includes(status) ? undefined : `answered ${status}: ${text.slice(0, 200)}`;
}

/** What an app sends of a person. */
export function asPerson({ token }: { readonly token: string }): Record<string, string> {
  return { authorization: `Bearer ${token}` };
}

export async function idOf(target: Target, person: { readonly token: string }): Promise<number> {
  const { text } = await call(target, 'GET', '/api/account/', { headers: asPerson(person) });
  return (JSON.parse(text) as { readonly id: number }).id;
}

export function codeOf({ text }: Reply): string | undefined {
  return text.startsWith('{') ? (JSON.parse(text) as { readonly code?: string }).code : undefined;
}
