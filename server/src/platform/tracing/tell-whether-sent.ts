import { ExportResultCode } from '@opentelemetry/core';
import type { SpanExporter } from '@opentelemetry/sdk-trace';
import type { FastifyBaseLogger } from 'fastify';

/** The exporter, which now says in the log when the collector takes nothing, and when it does again: each once. */
export function tellWhetherSent(
  exporter: SpanExporter,
  log: Pick<FastifyBaseLogger, 'info' | 'warn'>,
): SpanExporter {
  let isTaken = true;
  return {
    export: (spans, done) => {
      exporter.export(spans, (result) => {
        const wasTaken = isTaken;
        isTaken = result.code === ExportResultCode.SUCCESS;
        if (wasTaken && !isTaken)
          log.warn({ err: result.error }, 'the collector takes no traces: they are lost');
        if (!wasTaken && isTaken) log.info('the collector takes traces again');
        done(result);
      });
    },
    shutdown: () => exporter.shutdown(),
  };
}
