// The one file that knows OpenTelemetry: nothing of it is global, so that several applications in one process do not mix.
import { AsyncLocalStorage } from 'node:async_hooks';
import {
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  trace,
  type Context,
  type Span as OtelSpan,
} from '@opentelemetry/api';
import { parseKeyPairsIntoRecord, parseTraceParent } from '@opentelemetry/core';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { defaultResource, resourceFromAttributes } from '@opentelemetry/resources';
import {
  AlwaysOffSampler,
  AlwaysOnSampler,
  BatchSpanProcessor,
  ParentBasedSampler,
  TraceIdRatioBasedSampler,
  TracerProvider,
  type Sampler,
} from '@opentelemetry/sdk-trace';
import type { FastifyBaseLogger } from 'fastify';
import type { Clock } from '../clock.ts';
import { version } from '../version.ts';
import { within } from '../within.ts';
import { tellWhetherSent } from './tell-whether-sent.ts';
import type { Attributes, Span, SpanOptions, Tracer } from './tracer.ts';
import type { TracingSettings } from './tracing-settings.ts';

/** What waits for a collector that is slow or away; further spans are lost. Some 2 MB. */
const mostWaiting = 2_048;
/** A server that stops does not wait longer for its collector. */
const closeWithinMs = 2_000;
/** A statement is cut there: the longest of ours has 1,600 characters. */
const longestValue = 4_096;

const kinds = { server: SpanKind.SERVER, client: SpanKind.CLIENT };

export interface StartTracing {
  readonly settings: TracingSettings;
  /** Tells this process from the others. */
  readonly instanceId: string;
  readonly clock: Pick<Clock, 'after'>;
  readonly log: Pick<FastifyBaseLogger, 'info' | 'warn'>;
}

function samplerOf({ sampler, ratio }: TracingSettings): Sampler {
  const [isByParent, kind] = [sampler.startsWith('parentbased_'), sampler.replace('parentbased_', '')];
  const root =
    kind === 'always_on'
      ? new AlwaysOnSampler()
      : kind === 'always_off'
        ? new AlwaysOffSampler()
        : new TraceIdRatioBasedSampler(ratio);
  return isByParent ? new ParentBasedSampler({ root }) : root;
}

/** Where a caller says that this is a part of something; what else they say of it, they may have made up. */
function contextOf(traceparent: string | undefined): Context {
  const parent = traceparent === undefined ? null : parseTraceParent(traceparent);
  return parent === null ? ROOT_CONTEXT : trace.setSpanContext(ROOT_CONTEXT, { ...parent, isRemote: true });
}

export function startOpenTelemetry({ settings, instanceId, clock, log }: StartTracing): Tracer {
  const exporter = new OTLPTraceExporter({
    url: `${settings.endpoint.replace(/\/$/, '')}/v1/traces`,
    headers: parseKeyPairsIntoRecord(settings.headers),
    timeoutMillis: settings.timeoutMs,
  });
  const provider = new TracerProvider({
    sampler: samplerOf(settings),
    spanLimits: { attributeValueLengthLimit: longestValue },
    resource: defaultResource().merge(
      resourceFromAttributes({
        'service.version': version,
        'service.instance.id': instanceId,
        ...parseKeyPairsIntoRecord(settings.resourceAttributes),
        'service.name': settings.serviceName,
      }),
    ),
    spanProcessors: [
      new BatchSpanProcessor({ exporter: tellWhetherSent(exporter, log), maxQueueSize: mostWaiting }),
    ],
  });
  const tracer = provider.getTracer('spotter', version);
  const contexts = new AsyncLocalStorage<Context>();
  /** Of those that this tracer has given out. */
  const spans = new WeakMap<Span, OtelSpan>();

  function wrap(span: OtelSpan): Span {
    const context = trace.setSpan(ROOT_CONTEXT, span);
    const wrapped: Span = {
      within: (work) => contexts.run(context, work),
      end: (attributes, failure) => {
        finish(span, attributes, failure);
      },
    };
    spans.set(wrapped, span);
    return wrapped;
  }

  function finish(span: OtelSpan, attributes: Attributes | undefined, failure: string | undefined): void {
    if (attributes) span.setAttributes(attributes);
    if (failure !== undefined) {
      span.setAttribute('error.type', failure);
      span.setStatus({ code: SpanStatusCode.ERROR });
    }
    span.end();
  }

  /** Timers outlive what they were begun in: only what is still under way has parts. */
  function recording(): OtelSpan | undefined {
    const context = contexts.getStore();
    const span = context && trace.getSpan(context);
    return span?.isRecording() === true ? span : undefined;
  }

  function parentOf({ traceparent, besides }: SpanOptions): Context {
    if (traceparent !== undefined) return contextOf(traceparent);
    const parent = besides === undefined ? recording() : undefined;
    return parent ? trace.setSpan(ROOT_CONTEXT, parent) : ROOT_CONTEXT;
  }

  return {
    isOn: true,
    start: (name, options = {}) => {
      const beside = options.besides && spans.get(options.besides);
      const span = tracer.startSpan(
        name,
        {
          ...(options.kind ? { kind: kinds[options.kind] } : {}),
          attributes: options.attributes ?? {},
          links: beside ? [{ context: beside.spanContext() }] : [],
        },
        parentOf(options),
      );
      return wrap(span);
    },
    current: () => {
      const span = recording();
      return span && wrap(span);
    },
    ended: (name, { tookMs, attributes, failure }) => {
      const parent = recording();
      if (!parent) return;
      const endTime = performance.timeOrigin + performance.now();
      const span = tracer.startSpan(
        name,
        { kind: SpanKind.CLIENT, attributes, startTime: endTime - tookMs },
        trace.setSpan(ROOT_CONTEXT, parent),
      );
      finish(span, undefined, failure);
    },
    close: async () => {
      // That it could not be sent is told by then.
      const shut = provider.shutdown().catch(() => undefined);
      await within(clock, closeWithinMs, shut);
    },
  };
}
