import { type LinkParts } from './create-link.ts';
import type { Training, TrainingOptions } from './training.ts';
/** @returns it once the server is ready. @throws SpotterError where it does not come to that */
export declare function createTraining(parts: LinkParts, options: TrainingOptions): Promise<Training>;
//# sourceMappingURL=create-training.d.ts.map