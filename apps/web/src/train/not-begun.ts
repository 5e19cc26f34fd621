import { opening } from './stage.ts';

/** Of a set that has not begun. */
export const noCount = { count: 0, repetitions: [], tempo: null, cue: null, view: null } as const;

/** What is to be seen of a training before there is a picture. */
export const notBegun = {
  ...noCount,
  stage: opening,
  frame: null,
  problems: [],
  sets: [],
  keeping: 'connecting',
  rate: null,
  isAwake: true,
  workout: undefined,
  waits: false,
} as const;
