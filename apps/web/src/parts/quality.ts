export type Quality = 'good' | 'mend' | 'danger';

interface Judged {
  readonly good: boolean;
  readonly faults: readonly { readonly severity: number }[];
}

/** The severity at which a fault is dangerous. */
const dangerous = 3;

/** Of a repetition or a hold, as it is told live and as it is stored. */
export function qualityOf({ good, faults }: Judged): Quality {
  if (good) return 'good';
  return faults.some(({ severity }) => severity >= dangerous) ? 'danger' : 'mend';
}

/** Never by colour alone: each has a shape of its own. */
export const qualityColours = { good: 'success', mend: 'warning', danger: 'error' } as const;
