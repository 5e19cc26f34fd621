// What sets of an exercise show in the numbers that recognition goes by.

import type { MotionDescription } from '@spotter/coach/recognise/describe-motion';
import type { Condition, MeasuredOn, MotionFeature } from '@spotter/coach/specification/motion-condition';
import { specifiedKey } from './counting/specifications-for.ts';
import { describeRecording } from './describe-recording.ts';
import { familyOf } from './family-of.ts';
import { fixtures } from './read-options.ts';
import { readLabels } from './recording/read-labels.ts';
import { readFixture } from './recording/read-fixture.ts';
import { exercises } from './synthetic/exercises/all-exercises.ts';
import { generateSet } from './synthetic/generate-set.ts';

/** A set in which something is repeated. */
export interface DescribedSet {
  readonly measuredOn: MeasuredOn;
  readonly key: string | null;
  readonly family: string | null;
  /** At each look. */
  readonly descriptions: readonly MotionDescription[];
}

/** All sets whose family is known. */
export function describeSets(): readonly DescribedSet[] {
  const recorded = readLabels(fixtures).flatMap((entry): DescribedSet[] => {
    if (entry.error !== undefined) return [];
    const { id, exercise } = entry.label;
    const family = familyOf(exercise);
    if (family === null) return [];
    const descriptions = describeRecording(readFixture(id));
    return [{ measuredOn: 'recordings', key: specifiedKey(exercise), family, descriptions }];
  });
  const synthetic = exercises.flatMap((exercise, i) => {
    const family = familyOf(exercise.key);
    if (family === null) return [];
    return (['front', 'side', 'oblique'] as const).map((view): DescribedSet => {
      const { frames } = generateSet(exercise, { seed: 100 + i, view, repetitions: 5 });
      const key = specifiedKey(exercise.key);
      return { measuredOn: 'synthetic', key, family, descriptions: describeRecording(frames) };
    });
  });
  return [...recorded, ...synthetic];
}

/** The least and the most that sets show of a feature, each by its median look; null where none shows it. */
export function shownOf(feature: MotionFeature, sets: readonly DescribedSet[]): Condition['shown'] | null {
  const seen = sets.flatMap(({ descriptions }) => {
    const values = descriptions.map((one) => one[feature]).filter((value) => !Number.isNaN(value));
    const middle = values.sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)];
    return middle === undefined ? [] : [rounded(feature, middle)];
  });
  return seen.length === 0 ? null : { least: Math.min(...seen), most: Math.max(...seen) };
}

/** Bends, lift, lean and ms are whole numbers. */
function rounded(feature: MotionFeature, value: number): number {
  const isWhole =
    /^(knee|hip|elbow|armLift|lean|bentElbow)(Low|High|Range|DifferenceHigh)$/.test(feature) ||
    feature === 'repetitionMs';
  return (isWhole ? Math.round(value) : Math.round(value * 100) / 100) + 0;
}
