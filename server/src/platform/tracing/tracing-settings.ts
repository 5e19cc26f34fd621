export const samplers = [
  'always_on',
  'always_off',
  'traceidratio',
  'parentbased_always_on',
  'parentbased_always_off',
  'parentbased_traceidratio',
] as const;

/** As OpenTelemetry names them (OTEL_…). */
export interface TracingSettings {
  /** Of the collector, without the path. */
  readonly endpoint: string;
  /** Pairs as they are written in a variable: `name=value,name=value`, escaped. */
  readonly headers: string;
  readonly timeoutMs: number;
  readonly serviceName: string;
  /** Pairs, like the headers. */
  readonly resourceAttributes: string;
  readonly sampler: (typeof samplers)[number];
  /** Of traces, where the sampler takes a part of them. */
  readonly ratio: number;
}
