import type { Repetition } from './reported-set.ts';

export type Quality = 'good' | 'mend' | 'danger';

/** The severity at which a fault is dangerous. */
const dangerous = 3;

export function qualityOf({ good, faults }: Pick<Repetition, 'good' | 'faults'>): Quality {
  if (good) return 'good';
  return faults.some(({ severity }) => severity >= dangerous) ? 'danger' : 'mend';
}

/** Never by colour alone: each has a shape of its own. */
export const qualityColours = { good: 'success', mend: 'warning', danger: 'error' } as const;
