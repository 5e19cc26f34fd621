import type { TracingSettings } from './platform/tracing/tracing-settings.ts';
import type { SettingName } from './settings.ts';

/** @returns undefined where there are no traces */
export function readTracing(values: Record<SettingName, string | undefined>): TracingSettings | undefined {
  const endpoint = values.OTEL_EXPORTER_OTLP_ENDPOINT;
  if (endpoint === undefined || values.OTEL_SDK_DISABLED === 'true') return undefined;
  return {
    endpoint,
    headers: values.OTEL_EXPORTER_OTLP_HEADERS ?? '',
    timeoutMs: Number(values.OTEL_EXPORTER_OTLP_TIMEOUT),
    serviceName: values.OTEL_SERVICE_NAME ?? 'spotter',
    resourceAttributes: values.OTEL_RESOURCE_ATTRIBUTES ?? '',
    sampler: (values.OTEL_TRACES_SAMPLER ?? 'parentbased_always_on') as TracingSettings['sampler'],
    ratio: Number(values.OTEL_TRACES_SAMPLER_ARG),
  };
}
