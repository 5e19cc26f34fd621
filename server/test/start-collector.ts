// A collector of traces that takes what is sent over HTTP, and remembers it.
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';

export interface SentSpan {
  readonly name: string;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId: string | undefined;
  readonly links: readonly string[];
  readonly attributes: Readonly<Record<string, unknown>>;
}

export interface Collector {
  readonly url: string;
  readonly spans: () => readonly SentSpan[];
  /** All that was sent, as it came. */
  readonly sent: () => string;
  readonly headers: () => readonly IncomingHttpHeaders[];
  /** Resolves with the first batch that comes. */
  readonly reached: Promise<unknown>;
}

interface Behaviour {
  /** Nothing is answered before. */
  readonly until?: Promise<unknown>;
}

interface Pair {
  readonly key: string;
  readonly value: Readonly<Record<string, unknown>>;
}

interface OtlpSpan {
  readonly name: string;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly links?: readonly { readonly spanId: string }[];
  readonly attributes: readonly Pair[];
}

interface Batch {
  readonly resourceSpans: readonly {
    readonly resource: { readonly attributes: readonly Pair[] };
    readonly scopeSpans: readonly { readonly spans: readonly OtlpSpan[] }[];
  }[];
}

const toRecord = (pairs: readonly Pair[]) =>
  Object.fromEntries(pairs.map(({ key, value }) => [key, Object.values(value)[0]]));

function spansOf(body: string): SentSpan[] {
  const { resourceSpans } = JSON.parse(body) as Batch;
  return resourceSpans.flatMap(({ resource, scopeSpans }) =>
    scopeSpans
      .flatMap(({ spans }) => spans)
      .map(({ name, traceId, spanId, parentSpanId, links = [], attributes }) => ({
        name,
        traceId,
        spanId,
        parentSpanId,
        links: links.map((link) => link.spanId),
        attributes: { ...toRecord(resource.attributes), ...toRecord(attributes) },
      })),
  );
}

/** On a free port, closed when the test ends. */
export async function startCollector({ until }: Behaviour = {}): Promise<Collector> {
  const bodies: string[] = [];
  const headers: IncomingHttpHeaders[] = [];
  const { promise: reached, resolve } = Promise.withResolvers<undefined>();
  const server = createServer((request, response) => {
    void (async () => {
      bodies.push(await text(request));
      headers.push(request.headers);
      resolve(undefined);
      await until;
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    })();
  });
  await new Promise<void>((listens) => {
    server.listen(0, '127.0.0.1', listens);
  });
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    spans: () => bodies.flatMap(spansOf),
    sent: () => bodies.join('\n'),
    headers: () => headers,
    reached,
  };
}
