import { noTracer, type Tracer } from './tracer.ts';
import type { StartTracing } from './start-open-telemetry.ts';

/** OpenTelemetry where it is set; otherwise nothing of it is even loaded. */
export async function openTracer({ settings, ...given }: StartTracing | NoTracing): Promise<Tracer> {
  if (settings === undefined) return noTracer;
  const { startOpenTelemetry } = await import('./start-open-telemetry.ts');
  return startOpenTelemetry({ settings, ...given });
}

type NoTracing = Omit<StartTracing, 'settings'> & { readonly settings: undefined };
