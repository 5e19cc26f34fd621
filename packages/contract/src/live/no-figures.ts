import type { SetFigures } from './set-figures.ts';

/** Of a set that goes on, or whose session broke off. */
export const noFigures: SetFigures = {
  score: null,
  score_parts: null,
  main_fault: null,
  main_fault_rule: null,
  sides: null,
  best: null,
  worst: null,
  trend: null,
  consistency: null,
  speed_loss: null,
};
