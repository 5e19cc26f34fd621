import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Summary } from './scoring/summarise.ts';

/** The level reached on the fixtures, in clips, below which a test fails: `npm run eval -- --raise-floor`. */
export interface Floor {
  readonly scored: number;
  /** Counted right, and off by at most one. */
  readonly right: number;
  readonly near: number;
  /** On clips of none; this one is a ceiling. */
  readonly falseRepetitions: number;
}

const path = join(import.meta.dirname, 'floor.json');

export function readFloor(): Floor {
  return JSON.parse(readFileSync(path, 'utf8')) as Floor;
}

/** The level of a run. */
export function floorOf({ overall, none }: Summary): Floor {
  const { clips = 0, right = 0, near = 0 } = overall.counts.engine ?? {};
  return { scored: clips, right, near, falseRepetitions: none.false_repetitions.engine };
}

/** Whether no figure of `a` is worse than of `b`. */
export function atLeast(a: Floor, b: Floor): boolean {
  return (
    a.scored >= b.scored && a.right >= b.right && a.near >= b.near && a.falseRepetitions <= b.falseRepetitions
  );
}

/** Commits a run's level as the floor; refuses where any figure is worse than the floor there is. */
export function raiseFloor(summary: Summary): Floor {
  const [reached, floor] = [floorOf(summary), readFloor()];
  if (!atLeast(reached, floor)) {
    throw new Error(
      `The floor is only raised: ${JSON.stringify(floor)}, this run ${JSON.stringify(reached)}.`,
    );
  }
  writeFileSync(path, `${JSON.stringify(reached, null, 2)}\n`);
  return reached;
}
