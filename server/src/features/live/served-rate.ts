// How many frames a second this process can serve on each socket: lowered for everybody alike while it has too much to do.
// Pure: what was worked in a second in, a rate out.
import type { Worked } from './turns.ts';

/** Slower than this nobody can be coached: the engine bridges gaps up to 300 ms. */
export const lowestRate = 6;
/** The first is as many as anybody likes. */
const rates = [Infinity, 15, 12, 10, 8, lowestRate] as const;
/** Lowered after a second with so much of it in crowded turns, at once to what can be served; raised after so many in a row with little to do. */
const crowdedFromMs = 400;
const calmBelowMs = 500;
const calmSeconds = 5;

export interface RateState {
  /** Which of the rates is served. */
  readonly step: number;
  /** Seconds in a row with little to do. */
  readonly calm: number;
}

export const everyRate: RateState = { step: 0, calm: 0 };

const lowestStep = rates.length - 1;

/** How many poses a second there is time for: what was dropped had to be read, and that time is free where it does not come. */
function servedPoses({ ms, overMs, cameEach, lookedAt }: Worked): number {
  const came = cameEach.reduce((sum, each) => sum + each, 0);
  const worked = Math.min(1, ms / overMs);
  return came === lookedAt ? came : 1 / ((1 - worked) / came + worked / lookedAt);
}

/** The highest rate at which all that came would have been looked at. */
function servedStep(worked: Worked): number {
  const poses = servedPoses(worked);
  const step = rates.findIndex(
    (rate) => worked.cameEach.reduce((sum, came) => sum + Math.min(came, rate), 0) <= poses,
  );
  return step === -1 ? lowestStep : step;
}

/** After another second. */
export function nextRate({ step, calm }: RateState, worked: Worked): RateState {
  const { ms, crowdedMs } = worked;
  if (crowdedMs >= crowdedFromMs) {
    return { step: Math.min(Math.max(step + 1, servedStep(worked)), lowestStep), calm: 0 };
  }
  if (crowdedMs > 0 || ms >= calmBelowMs) return { step, calm: 0 };
  return calm + 1 < calmSeconds ? { step, calm: calm + 1 } : { step: Math.max(0, step - 1), calm: 0 };
}

export function rateOf({ step }: RateState): number {
  return rates[step] ?? lowestRate;
}

/** Whether nothing is left to be lowered: further sockets would be served at the cost of those that are there. */
export function isFull({ step }: RateState): boolean {
  return step === lowestStep;
}
