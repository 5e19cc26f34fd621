// What measures come to at a moment, and the text that Prometheus reads.
import type { Measure, Reading } from './measure.ts';

/** As prom-client gathers them from several processes. */
export interface Counted {
  readonly name: string;
  readonly help: string;
  readonly type: Measure['kind'];
  readonly aggregator: 'sum' | 'max' | 'min';
  readonly values: readonly {
    readonly value: number;
    readonly labels: Readonly<Record<string, string>>;
    readonly metricName?: string;
  }[];
}

/** What cannot be told leaves a gap, and the others are told. */
async function readingOf({ read }: Measure, onError: (error: unknown) => void): Promise<Reading> {
  try {
    return await read();
  } catch (error) {
    onError(error);
    return undefined;
  }
}

async function count(measure: Measure, onError: (error: unknown) => void): Promise<Counted> {
  const { name, help, kind: type, together: aggregator = 'sum' } = measure;
  const reading = (await readingOf(measure, onError)) ?? [];
  const samples = typeof reading === 'number' ? [[{}, reading] as const] : reading;
  const values = samples.map(([labels, value, ending = '']) => ({
    value,
    labels,
    metricName: name + ending,
  }));
  return { name, help, type, aggregator, values };
}

export function countMeasures(
  measures: readonly Measure[],
  onError: (error: unknown) => void,
): Promise<readonly Counted[]> {
  return Promise.all(measures.map((measure) => count(measure, onError)));
}

export const contentType = 'text/plain; version=0.0.4; charset=utf-8';

/** @param all what each process has counted */
export async function showCounted(all: readonly (readonly Counted[])[]): Promise<string> {
  // Loaded by who is asked: it would be a tenth of a start.
  const { AggregatorRegistry } = await import('prom-client');
  return AggregatorRegistry.aggregate([...all]).metrics();
}
