// The measures of this process, or of all that serve its port, in the text format of Prometheus.
import cluster from 'node:cluster';
import { Counter, Gauge, Registry, type Histogram } from 'prom-client';
import { measureTogether } from './measure-together.ts';
import type { Measure, Reading } from './measure.ts';

export interface Metrics {
  readonly contentType: string;
  readonly show: () => Promise<string>;
}

interface Given {
  readonly measures: readonly Measure[];
  readonly histograms: readonly Histogram[];
  readonly onError: (error: unknown) => void;
}

/** What cannot be told leaves a gap, and the others are told. */
async function readingOf({ read }: Measure, onError: Given['onError']): Promise<Reading> {
  try {
    return await read();
  } catch (error) {
    onError(error);
    return undefined;
  }
}

function register(registry: Registry, measure: Measure, onError: Given['onError']): void {
  const { name, help, kind, labels = [], together = 'sum' } = measure;
  const Kind = kind === 'counter' ? Counter : Gauge;
  new Kind({
    name,
    help,
    labelNames: labels,
    aggregator: together,
    registers: [registry],
    async collect() {
      const reading = await readingOf(measure, onError);
      this.reset();
      // One without labels says 0 of its own accord.
      if (reading === undefined && labels.length === 0) this.remove();
      if (reading === undefined) return;
      if (typeof reading === 'number') this.inc(reading);
      else for (const [of, value] of reading) this.inc({ ...of }, value);
    },
  });
}

export function createMetrics({ measures, histograms, onError }: Given): Metrics {
  const registry = new Registry();
  for (const measure of measures) register(registry, measure, onError);
  for (const histogram of histograms) registry.registerMetric(histogram);
  // Each of several processes counts for itself, and a request comes to any of them.
  const together = cluster.isWorker ? measureTogether(registry) : undefined;
  return {
    contentType: registry.contentType,
    show: together ?? (() => registry.metrics()),
  };
}
