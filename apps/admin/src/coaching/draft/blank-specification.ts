import { ordinary } from '@spotter/coach/specification/ordinary';
import type { Specification } from '@spotter/coach/specification/specification';

/** Something to begin with: a movement of the knee, to be made what it is. */
export function blankSpecification({
  slug,
  name,
}: {
  readonly slug: string;
  readonly name: string;
}): Specification {
  const key = slug.toLowerCase().replaceAll(/[^a-z0-9_]+/g, '_');
  return {
    ...ordinary,
    key: /^[a-z]/.test(key) ? key : `exercise_${key}`,
    name: { en: name },
    views: { good: ['side', 'oblique'], cue: 'turn_side_on' },
    counting: {
      sides: 'whole',
      components: [{ signal: 'knee_flexion', rest: 10, peak: 90, weight: 1 }],
      minimumRange: 0.4,
      partialRange: 0.25,
      minimumPeak: 0.5,
      maximumRest: 0.45,
      minimumDurationMs: 400,
      maximumDurationMs: 12_000,
      maximumHoldMs: 3000,
      gate: [],
      requires: [],
    },
    report: 'knee_flexion',
    cues: { turn_side_on: { en: 'Turn side-on to the camera.' } },
  };
}
