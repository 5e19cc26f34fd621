import { lateralRaise } from './lateral-raise.ts';
import type { Specification } from '@spotter/coach/specification/specification';

/** Shoulder abduction: straight arms sideways as far as they go, also overhead. */
export const shoulderAbduction: Specification = {
  ...lateralRaise,
  key: 'shoulder_abduction',
  name: { en: 'Shoulder abduction' },
  counting: {
    ...lateralRaise.counting,
    requires: [
      { signal: 'wrist_outward', over: 'repetition', take: 'maximum', atLeast: 0.54, needed: true },
      { signal: 'elbow_flexion', over: 'repetition', take: 'mean', atMost: 110 },
      { signal: 'elbow_flexion', over: 'repetition', take: 'range', atMost: 70 },
    ],
  },
  rules: lateralRaise.rules.filter(({ id }) => id !== 'above_the_shoulders'),
};
