import type { Exercise } from '@spotter/contract/exercises';

/** The primary one first. */
export function musclesOf({ targeted_muscles }: Pick<Exercise, 'targeted_muscles'>): readonly string[] {
  return targeted_muscles
    .split(',')
    .map((muscle) => muscle.trim())
    .filter((muscle) => muscle !== '');
}
