// The measures of this process, or of all that serve its port, in the text format of Prometheus.
import cluster from 'node:cluster';
import { contentType, countMeasures, showCounted } from './counted.ts';
import { measureTogether } from './measure-together.ts';
import type { Measure } from './measure.ts';

export interface Metrics {
  readonly contentType: string;
  readonly show: () => Promise<string>;
}

interface Given {
  readonly measures: readonly Measure[];
  readonly onError: (error: unknown) => void;
}

export function createMetrics({ measures, onError }: Given): Metrics {
  const count = () => countMeasures(measures, onError);
  return {
    contentType,
    // Each of several processes counts for itself, and a request comes to any of them.
    show: cluster.isWorker ? measureTogether(count) : async () => showCounted([await count()]),
  };
}
