import type { Trained } from './train-people.ts';

/** @returns what is wrong with what came of somebody's training */
export function wrongWith(trained: Trained): readonly string[] {
  const { held, told, stored, workouts, disorder, stuck } = trained;
  if (stuck !== undefined) return [stuck];
  return [
    ...(stored > held ? [`${stored - held} of ${held} repetitions were doubled`] : []),
    ...(stored < held ? [`${held - stored} of ${held} repetitions are lost`] : []),
    ...(stored < told ? [`somebody was told ${told} repetitions, and ${stored} are stored`] : []),
    ...(workouts === 1 ? [] : [`somebody has ${workouts} workouts`]),
    ...(disorder > 0 ? [`${disorder} events were told twice or left out`] : []),
  ];
}
