import type { FetchAnswer } from '../platform/ports.ts';
import { SpotterError } from '../spotter-error.ts';
/** Makes an error of an answer that is none of 200 to 299. */
export declare function explainAnswer(path: string, answer: FetchAnswer, body: unknown, nowMs: number): SpotterError;
//# sourceMappingURL=explain-answer.d.ts.map