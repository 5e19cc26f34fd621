import { pushUp } from './push-up.ts';
import type { Specification } from '@spotter/coach/specification/specification';

/** Push-up on the knees. */
export const kneePushUp: Specification = {
  ...pushUp,
  key: 'knee_push_up',
  name: { en: 'Knee push-up' },
  counting: {
    ...pushUp.counting,
    // On the knees the trunk slopes more, and more still where the hips sag.
    gate: pushUp.counting.gate.map((condition) =>
      condition.signal === 'trunk_lean' ? { ...condition, atLeast: 28, slack: 5 } : condition,
    ),
  },
  // Arms that stand upright under a trunk that slopes make a smaller angle with it, however far the elbows are out.
  rules: pushUp.rules.map((rule) => (rule.id === 'elbows_flare' ? { ...rule, limit: 53 } : rule)),
};
