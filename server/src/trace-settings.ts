// The settings of traces, by the names that OpenTelemetry gives them.
import { samplers } from './platform/tracing/tracing-settings.ts';
import {
  areEscapedPairs,
  choice,
  flag,
  isUrl,
  isWithoutPassword,
  text,
  whole,
  type Setting,
} from './setting-kinds.ts';

export const traceSettings = {
  OTEL_EXPORTER_OTLP_ENDPOINT: {
    default: undefined,
    kind: 'an address that starts with http:// or https:// and has no name or password',
    meaning:
      'The collector that traces are sent to, as OTLP over HTTP with `/v1/traces` after this. By default there are no traces. See [operating](operating.md#watch).',
    accepts: (value) => isUrl(value, ['http:', 'https:']) && isWithoutPassword(value),
  },
  OTEL_EXPORTER_OTLP_HEADERS: {
    default: undefined,
    kind: 'pairs such as authorization=Bearer%20abc, escaped, with commas',
    meaning: 'What is sent to the collector with each batch, such as a key.',
    accepts: areEscapedPairs,
    secret: true,
  },
  OTEL_EXPORTER_OTLP_TIMEOUT: whole(
    10_000,
    100,
    60_000,
    'Milliseconds that a batch of traces may take, tries again included; then it is lost.',
  ),
  OTEL_SDK_DISABLED: flag('false', 'No traces, though there is a collector.'),
  OTEL_SERVICE_NAME: text('spotter', 'What traces say that they are of.'),
  OTEL_RESOURCE_ATTRIBUTES: {
    default: undefined,
    kind: 'pairs such as deployment.environment.name=home, escaped, with commas',
    meaning: 'What else traces say of where they come from.',
    accepts: areEscapedPairs,
  },
  OTEL_TRACES_SAMPLER: choice(
    'parentbased_always_on',
    samplers,
    'Which traces are sent; `parentbased_…` asks only where whoever called has not said so.',
  ),
  OTEL_TRACES_SAMPLER_ARG: {
    default: '1',
    kind: 'a number from 0 to 1',
    meaning: 'The part of the traces that a sampler with `traceidratio` takes.',
    accepts: (value) => /^(?:0|1|0?\.\d+|1\.0+)$/.test(value),
  },
} satisfies Record<string, Setting>;
