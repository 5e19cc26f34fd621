import { damaged } from './video-track.ts';

/** How many parts of a stream may be looked at, by how many bytes have come: whatever is tiny costs as much as what is not. */
export interface StepLimit {
  /** A piece of so many bytes has come. */
  readonly add: (bytes: number) => void;
  /** @throws VideoError where the parts are too many */
  readonly take: (steps?: number) => void;
}

/** However few bytes a piece has, it is looked at. */
const stepsAPiece = 4;
/** The tables of a fragment come ahead of its frames. */
const stepsAhead = 4_000;

/** @param bytesAStep what a recorder writes is longer on the average */
export function createStepLimit(bytesAStep: number): StepLimit {
  let left = stepsAhead;
  return {
    add: (bytes) => {
      left = Math.min(stepsAhead, left) + stepsAPiece + bytes / bytesAStep;
    },
    take: (steps = 1) => {
      left -= steps;
      if (left < 0) throw damaged();
    },
  };
}
