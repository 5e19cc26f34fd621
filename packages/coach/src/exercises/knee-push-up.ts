import { pushUp } from './push-up.ts';
import type { Specification } from './specification.ts';

/** Push-up on the knees. */
export const kneePushUp: Specification = {
  ...pushUp,
  key: 'knee_push_up',
  name: { en: 'Knee push-up' },
};
