import type { Specification } from '../specification/specification.ts';
import type { SignalName } from '../signals/registry.ts';

/** Every measurement a specification uses, each once. */
export function signalsOf({ counting, rules, report }: Specification): readonly SignalName[] {
  const counted = [...counting.components, ...counting.gate, ...counting.requires].map(
    ({ signal }) => signal,
  );
  const judged = rules.flatMap((rule) => {
    if (rule.take === 'duration') return [];
    return rule.take === 'lead' ? [rule.signal, rule.aheadOf] : [rule.signal];
  });
  const led = counting.leads ? [counting.leads] : [];
  return [...new Set([...counted, ...judged, ...led, report])];
}
