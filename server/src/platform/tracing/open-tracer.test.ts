import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { createFakeClock } from '../../../test/fake-clock.ts';
import { freePort } from '../../../test/free-port.ts';
import { makeScratchFolder } from '../../../test/make-scratch-folder.ts';
import { startCollector, type Collector } from '../../../test/start-collector.ts';
import { startServer } from '../../../test/start-server.ts';
import { createTestDatabase } from '../../../test/test-database.ts';
import { systemClock } from '../clock.ts';
import { openTracer } from './open-tracer.ts';
import type { TracingSettings } from './tracing-settings.ts';

interface Lines {
  readonly warned: unknown[];
  readonly told: unknown[];
}

async function open(endpoint: string, settings: Partial<TracingSettings> = {}, clock = systemClock) {
  const lines: Lines = { warned: [], told: [] };
  const tracer = await openTracer({
    settings: {
      endpoint,
      headers: '',
      timeoutMs: 500,
      serviceName: 'spotter',
      resourceAttributes: '',
      sampler: 'parentbased_always_on',
      ratio: 1,
      ...settings,
    },
    instanceId: 'one',
    clock,
    log: {
      warn: (...line: readonly unknown[]) => void lines.warned.push(line),
      info: (...line: readonly unknown[]) => void lines.told.push(line),
    },
  });
  return { tracer, ...lines };
}

/** A port at which nobody listens. */
const named = (collector: Collector, name: string) => collector.spans().find((span) => span.name === name);

test('nothing of OpenTelemetry is loaded unless a collector is named', async () => {
  const hook = join(makeScratchFolder('hook'), 'refuse.mjs');
  writeFileSync(
    hook,
    `import { registerHooks } from 'node:module';
     registerHooks({
       resolve(specifier, context, next) {
         if (specifier.startsWith('@opentelemetry/')) throw new Error(specifier + ' was loaded');
         return next(specifier, context);
       },
     });`,
  );
  const NODE_OPTIONS = `--import=${pathToFileURL(hook).href}`;
  const database = await createTestDatabase('sqlite', { seeded: true });
  onTestFinished(database.drop);
  const { address } = await startServer(database, { NODE_OPTIONS });
  expect((await fetch(`${address}/healthz`)).ok).toBe(true);
  const OTEL_EXPORTER_OTLP_ENDPOINT = `http://127.0.0.1:${await freePort()}`;
  await expect(startServer(database, { NODE_OPTIONS, OTEL_EXPORTER_OTLP_ENDPOINT })).rejects.toThrow();
});

test('what is sent says where it comes from, with the headers that are asked for', async () => {
  const collector = await startCollector();
  const { tracer } = await open(`${collector.url}/`, {
    headers: 'authorization=Bearer%20key,x-tenant=gym',
    serviceName: 'gym',
    resourceAttributes: 'deployment.environment.name=home%20one',
  });
  tracer.start('work').end({ 'spotter.count': 3 });
  await tracer.close();
  expect(named(collector, 'work')?.attributes).toMatchObject({
    'service.name': 'gym',
    'service.instance.id': 'one',
    'deployment.environment.name': 'home one',
    'spotter.count': 3,
  });
  expect(collector.headers()[0]).toMatchObject({ authorization: 'Bearer key', 'x-tenant': 'gym' });
});

test('what is begun within something is a part of it, what is begun besides it names it, and what outlives it is none', async () => {
  const collector = await startCollector();
  const { tracer } = await open(collector.url);
  const whole = tracer.start('whole');
  const later = await whole.within(async () => {
    await Promise.resolve();
    tracer.start('part').end();
    tracer.ended('statement', { tookMs: 5, attributes: {} });
    const current = tracer.current();
    tracer.start('beside', current ? { besides: current } : {}).end();
    return () => {
      tracer.ended('too late', { tookMs: 5, attributes: {} });
    };
  });
  whole.within(() => {
    whole.end();
    later();
  });
  await tracer.close();
  const id = named(collector, 'whole')?.spanId;
  expect(named(collector, 'part')?.parentSpanId).toBe(id);
  expect(named(collector, 'statement')?.parentSpanId).toBe(id);
  expect(named(collector, 'beside')).toMatchObject({ parentSpanId: undefined, links: [id] });
  expect(named(collector, 'too late')).toBeUndefined();
});

test('whoever calls says what it is a part of, and by default whether it is sent', async () => {
  const collector = await startCollector();
  const { tracer } = await open(collector.url, { sampler: 'parentbased_always_off' });
  const [traceId, parentId] = ['0af7651916cd43dd8448eb211c80319c', 'b7ad6b7169203331'];
  for (const [name, traceparent] of [
    ['sent', `00-${traceId}-${parentId}-01`],
    ['not sent', `00-${traceId}-${parentId}-00`],
    ['of nobody', undefined],
    ['of nonsense', 'ada@test.example'],
  ] as const) {
    tracer.start(name, { traceparent }).end();
  }
  await tracer.close();
  expect(collector.spans()).toMatchObject([{ name: 'sent', traceId, parentSpanId: parentId }]);
});

test('a part of the traces is taken where that is set', async () => {
  const collector = await startCollector();
  const { tracer } = await open(collector.url, { sampler: 'traceidratio', ratio: 0.5 });
  for (let each = 0; each < 400; each++) tracer.start('work').end();
  await tracer.close();
  expect(collector.spans().length).toBeGreaterThan(100);
  expect(collector.spans().length).toBeLessThan(300);
});

test('of what a slow collector does not take in time only so much waits, and the rest is lost', async () => {
  const { promise: until, resolve } = Promise.withResolvers<undefined>();
  const collector = await startCollector({ until });
  const { tracer } = await open(collector.url, { timeoutMs: 10_000 });
  const batch = 512;
  const work = (count: number) => {
    for (let each = 0; each < count; each++) tracer.start('work').end();
  };
  work(batch);
  await collector.reached;
  work(50_000);
  resolve(undefined);
  await tracer.close();
  expect(collector.spans().length).toBe(batch + 2_048);
});

test('a stop does not wait long for a collector that never answers', async () => {
  const { promise: until, resolve } = Promise.withResolvers<undefined>();
  onTestFinished(() => {
    resolve(undefined);
  });
  const collector = await startCollector({ until });
  const clock = createFakeClock();
  const { tracer } = await open(collector.url, {}, clock);
  tracer.start('work').end();
  const closed = tracer.close();
  await collector.reached;
  clock.advance(2_000);
  await closed;
});

test('a collector that is away is told once in the log', async () => {
  const { tracer, warned } = await open(`http://127.0.0.1:${await freePort()}`);
  for (let batch = 0; batch < 3; batch++) {
    tracer.start('work').end();
  }
  await tracer.close();
  expect(warned).toHaveLength(1);
});
