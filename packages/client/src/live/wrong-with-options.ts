import { oddNumberIn } from '../odd-number-in.ts';
import { SpotterError } from '../spotter-error.ts';
import type { TrainingOptions } from './training.ts';

/** A program without types may leave out what there has to be: nothing that is sent would be looked at. */
export function wrongWithOptions(options: Partial<TrainingOptions> | undefined): SpotterError | undefined {
  if (typeof options?.exercise !== 'string' && typeof options?.exercise !== 'number') {
    const sentence = 'Say which exercise: a name, an id of the catalogue, or "auto".';
    return new SpotterError('client.wrong_use', sentence);
  }
  return oddNumberIn(options);
}
