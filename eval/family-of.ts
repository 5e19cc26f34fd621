import { bundled } from '@spotter/exercises/bundled';
import type { Family } from '@spotter/coach/specification/family';
import { specifiedKey } from './counting/specifications-for.ts';

/** The family of an exercise as labels name it; null for none, for holds, and for what nobody has described. */
export function familyOf(exercise: string): Family | null {
  const family = bundled.get(specifiedKey(exercise) ?? '')?.family;
  return family === undefined || family === 'hold' ? null : family;
}
