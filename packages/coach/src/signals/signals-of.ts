import type { Specification } from '../exercises/specification.ts';
import type { SignalName } from './registry.ts';

/** Every measurement a specification uses, each once. */
export function signalsOf({ counting, rules, report }: Specification): readonly SignalName[] {
  const used = [...counting.components, ...counting.gate, ...counting.requires, ...rules].map(
    ({ signal }) => signal,
  );
  return [...new Set([...used, report])];
}
