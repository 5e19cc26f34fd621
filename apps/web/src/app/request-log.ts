// Every request that the page has made since it was opened: what the browser reports of all of them, and what was sent.

export interface LoggedRequest {
  readonly method: string;
  readonly url: string;
  readonly at: Date;
  /** Bytes of the body that was sent; null where the browser does not say. */
  readonly sentBytes: number | null;
  /** Bytes that came over the network: 0 from the cache, null where the browser does not say. */
  readonly receivedBytes: number | null;
}

export interface RequestLog {
  readonly read: () => readonly LoggedRequest[];
  /** @returns ends it */
  readonly subscribe: (onChange: () => void) => () => void;
  /** As `fetch`, and notes what was sent. */
  readonly fetch: typeof fetch;
  /** Notes a connection that the browser does not report, such as a socket. */
  readonly note: (method: string, url: string) => void;
}

/** What of the browser it needs. */
export interface RequestLogPorts {
  readonly fetch: typeof fetch;
  readonly now: () => Date;
  /** Calls with each request when it has ended, those of before too. */
  readonly observe: (tell: (entries: readonly PerformanceResourceTiming[]) => void) => void;
  /** Of `performance`: the moment from which its times count. */
  readonly timeOriginMs: number;
}

const mostRequests = 2_000;

function sizeOf(body: unknown): number {
  if (body === undefined || body === null) return 0;
  if (typeof body === 'string') return new TextEncoder().encode(body).length;
  if (body instanceof Blob) return body.size;
  return body instanceof ArrayBuffer || ArrayBuffer.isView(body) ? body.byteLength : 0;
}

export function createRequestLog(ports: RequestLogPorts): RequestLog {
  let requests: readonly LoggedRequest[] = [];
  const listeners = new Set<() => void>();

  function add(more: readonly LoggedRequest[]): void {
    if (more.length === 0) return;
    requests = [...requests, ...more].slice(-mostRequests);
    for (const tell of listeners) tell();
  }

  /** What was fetched here is known already, by what was sent; the browser adds how much came. */
  function complete(entry: PerformanceResourceTiming): readonly LoggedRequest[] {
    const receivedBytes = entry.transferSize;
    if (entry.initiatorType === 'fetch') {
      const index = requests.findIndex(({ url, receivedBytes: got }) => url === entry.name && got === null);
      const known = requests[index];
      if (known) {
        requests = requests.with(index, { ...known, receivedBytes });
        return [];
      }
    }
    const at = new Date(ports.timeOriginMs + entry.startTime);
    return [{ method: 'GET', url: entry.name, at, sentBytes: 0, receivedBytes }];
  }

  ports.observe((entries) => {
    add(entries.flatMap(complete));
    for (const tell of listeners) tell();
  });

  return {
    read: () => requests,
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => {
        listeners.delete(onChange);
      };
    },
    fetch: (input, init) => {
      const url = input instanceof Request ? input.url : String(input);
      const method = init?.method ?? 'GET';
      add([{ method, url, at: ports.now(), sentBytes: sizeOf(init?.body), receivedBytes: null }]);
      return ports.fetch(input, init);
    },
    note: (method, url) => {
      add([{ method, url, at: ports.now(), sentBytes: null, receivedBytes: null }]);
    },
  };
}

/** The log of this page. */
export function logRequests(): RequestLog {
  return createRequestLog({
    fetch: (input, init) => fetch(input, init),
    now: () => new Date(),
    observe: (tell) => {
      new PerformanceObserver((list) => {
        tell(list.getEntries() as PerformanceResourceTiming[]);
      }).observe({ type: 'resource', buffered: true });
    },
    timeOriginMs: performance.timeOrigin,
  });
}
