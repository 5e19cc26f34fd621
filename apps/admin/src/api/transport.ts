import type { Download } from '@spotter/browser/save-download';

/** What a call carries besides its address. */
export interface CallOptions {
  readonly query?: Readonly<Record<string, string | undefined>>;
  /** Sent as JSON. */
  readonly body?: unknown;
  /** Sent as it is, with its own content type. */
  readonly file?: Blob;
  readonly signal?: AbortSignal | undefined;
}

export type Method = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';

/**
 * The way to `/admin/api`: over HTTP, or into a demonstration that runs in the page. What the server refuses is thrown as
 * a {@link Refusal}.
 */
export interface Transport {
  /** @param path below `/admin/api/`, such as `users/12`; with a slash before it, of the whole server */
  readonly call: <T>(method: Method, path: string, options?: CallOptions) => Promise<T>;
  /** What the server sends as an attachment. */
  readonly download: (path: string, query?: CallOptions['query']) => Promise<Download>;
}
