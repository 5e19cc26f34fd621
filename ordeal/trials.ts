import { fuzzRest } from './rest/fuzz-rest.ts';
import type { Trial } from './trial.ts';

export const trials: readonly Trial[] = [fuzzRest];
