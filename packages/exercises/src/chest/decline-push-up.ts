import { pushUp } from './push-up.ts';
import type { Specification } from '@spotter/coach/specification/specification';

/** Push-up with the feet on something higher than the hands. */
export const declinePushUp: Specification = {
  ...pushUp,
  key: 'decline_push_up',
  name: { en: 'Decline push-up' },
  // Arms that stand upright over a trunk that slopes down to the head make a larger angle with it, wherever the elbows are.
  rules: pushUp.rules.map((rule) => (rule.id === 'elbows_flare' ? { ...rule, limit: 79 } : rule)),
};
