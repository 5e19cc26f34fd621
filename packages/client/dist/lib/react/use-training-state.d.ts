import type { Training, TrainingState } from '../live/training.ts';
/** @returns how the training stands, null where there is none */
export declare function useTrainingState(training: Pick<Training, 'on' | 'state'> | null): TrainingState | null;
//# sourceMappingURL=use-training-state.d.ts.map