import { pushUp } from './push-up.ts';
import type { Specification } from '@spotter/coach/specification/specification';

/** Push-up with the hands on something higher than the feet. */
export const inclinePushUp: Specification = {
  ...pushUp,
  key: 'incline_push_up',
  name: { en: 'Incline push-up' },
  // Arms that stand upright under a trunk that slopes make a smaller angle with it, however far the elbows are out.
  rules: pushUp.rules.map((rule) => (rule.id === 'elbows_flare' ? { ...rule, limit: 50 } : rule)),
  counting: {
    ...pushUp.counting,
    components: [
      { signal: 'elbow_flexion', rest: 20, peak: 100, weight: 1 },
      { signal: 'shoulder_over_wrist', rest: 0.9, peak: 0.35, weight: 1 },
    ],
    gate: [
      { signal: 'trunk_lean', atLeast: 25, slack: 5 },
      { signal: 'shoulder_over_wrist', atLeast: -0.2 },
      { signal: 'hip_flexion', atMost: 65 },
    ],
  },
};
