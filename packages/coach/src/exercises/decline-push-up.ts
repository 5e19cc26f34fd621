import { pushUp } from './push-up.ts';
import type { Specification } from './specification.ts';

/** Push-up with the feet on something higher than the hands. */
export const declinePushUp: Specification = {
  ...pushUp,
  key: 'decline_push_up',
  name: { en: 'Decline push-up' },
};
