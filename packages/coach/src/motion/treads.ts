import { quantile } from '../statistics/quantile.ts';
import { degreesPerTrunk, inRow, rowIndex, trustOf } from './motion-row.ts';
import { countRows, rowFrom, startOfRow, timeOfRow, type MotionRows } from './motion-rows.ts';
import { areOnFeet } from './moved-feet.ts';

/** A foot that is seen better says it, and of no other one. */
const believedFrom = 0.5;
const fewestRows = 4;
/** A foot goes up and down in the picture by this, in trunk lengths, and by so many times as much as the shoulders, ... */
const leastLift = 0.3;
const timesShoulders = 3;
/** ... and the knee bends: 77 degrees on a bicycle. */
const leastBend = 38 / degreesPerTrunk;

const footTrust = inRow.trusts + (trustOf[rowIndex.footY] ?? 0);

/**
 * Whether a foot goes up and down under a body that stays where it is, between two moments: who bends the knees on the ground goes down
 * with them. On a bicycle, a stepper or a treadmill that is seen from the side the farther foot is mostly guessed.
 */
export function treads(window: MotionRows, fromMs: number, toMs: number): boolean {
  if (!areOnFeet(window, fromMs, toMs)) return false;
  const { numbers } = window;
  const [feet, knees, shoulders]: [number[], number[], number[]] = [[], [], []];
  for (let row = rowFrom(window, fromMs); row < countRows(window) && timeOfRow(window, row) <= toMs; row++) {
    const at = startOfRow(window, row);
    if ((numbers[at + footTrust] ?? 0) < believedFrom) continue;
    const shoulder = numbers[at + inRow.place + 1] ?? 0;
    feet.push(shoulder + (numbers[at + inRow.values + rowIndex.footY] ?? 0));
    shoulders.push(shoulder);
    knees.push(numbers[at + inRow.values + rowIndex.knee] ?? 0);
  }
  if (feet.length < fewestRows) return false;
  const lift = mostlyWithin(feet);
  return (
    lift >= Math.max(leastLift, timesShoulders * mostlyWithin(shoulders)) && mostlyWithin(knees) >= leastBend
  );
}

/** How far values go, but for the outermost of the time. */
function mostlyWithin(values: readonly number[]): number {
  return quantile(values, 0.95) - quantile(values, 0.05);
}
