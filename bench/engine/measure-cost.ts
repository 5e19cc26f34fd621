// A step of the engine against one JSON.parse of the same frame's pose message, in turn, so that a busy moment strikes both.
import type { Coach } from '@spotter/coach/coach';
import type { PoseFrame } from '@spotter/coach/pose/pose-frame';
import { median } from '../harness/median.ts';

const rounds = 15;
const warmUpRounds = 3;
/** Times that a recording is gone through in a round. */
const passes = 10;

/** Medians over rounds, in microseconds of CPU for each frame; the ratio is the median of each round's own. */
export interface EngineCost {
  readonly parseMicroseconds: number;
  readonly stepMicroseconds: number;
  readonly ratio: number;
}

/** Measures a coach on a recording; each pass is a session of its own. */
export function measureCost(
  coach: Coach,
  frames: readonly PoseFrame[],
  messages: readonly string[],
): EngineCost {
  const parse: number[] = [];
  const step: number[] = [];
  const ratios: number[] = [];
  for (let round = 0; round < warmUpRounds + rounds; round++) {
    const parsed = microsecondsOf(frames.length, () => {
      for (const message of messages) JSON.parse(message);
    });
    const stepped = microsecondsOf(frames.length, () => {
      session(coach, frames);
    });
    if (round < warmUpRounds) continue;
    parse.push(parsed);
    step.push(stepped);
    ratios.push(stepped / parsed);
  }
  return { parseMicroseconds: median(parse), stepMicroseconds: median(step), ratio: median(ratios) };
}

/** Runs a coach for a while, unmeasured. */
export function warmUp(coach: Coach, frames: readonly PoseFrame[]): void {
  for (let pass = 0; pass < passes; pass++) session(coach, frames);
}

function session(coach: Coach, frames: readonly PoseFrame[]): void {
  let state = coach.start();
  for (const frame of frames) state = coach.step(state, frame).state;
}

/** CPU of all threads, collecting garbage included: time on the clock would measure who else is busy. */
function microsecondsOf(frames: number, work: () => void): number {
  const before = process.cpuUsage();
  for (let pass = 0; pass < passes; pass++) work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / (passes * frames);
}
