import { quantile } from '../statistics/quantile.ts';
import { signals, type SignalName } from '../signals/registry.ts';
import type { ShownCycle } from './find-shown-cycles.ts';
import type { SignalLine, SignalLines } from './signal-lines.ts';

/** How well one measurement shows the movement. */
export interface WeighedLine extends SignalLine {
  /** At rest and at the far end: the middle over the cycles. */
  readonly rest: number;
  readonly peak: number;
  /** Way out of each cycle, in the unit of the signal; NaN where it was not seen. */
  readonly ways: readonly number[];
  /** Whether somebody waits nearer to the far end before the first repetition, so that the two are to be swapped. */
  readonly startsFar: boolean;
  /** How clearly rest and far end are apart: the way over their scatter, times how often it is seen. */
  readonly clarity: number;
}

/** What landmarks that stand still scatter by: under 1 % of the trunk with BlazePose's refinement, 4 to 5 % without. */
const noise = { deg: 4, trunk: 0.04, share: 0.04 } as const;
/** A smaller way is no movement that a coach could see. */
const leastWay = { deg: 15, trunk: 0.12, share: 0.12 } as const;
/** Seen in fewer of the frames, a measurement is no ground to count on. */
const seenFrom = 0.6;
const nearMs = 120;
/** Whoever shows an exercise waits at rest before it: the first second says which end that is, where little moves in it. */
const beforeMs = 1000;
const stillShare = 0.2;
/** Angles of joints mean something to whoever edits them: they are taken where they are nearly as clear as a height. */
const jointShare = 1.4;

/** The measurements that move with the cycles, the clearest first. */
export function weighLines(
  { timesMs, lines }: SignalLines,
  cycles: readonly ShownCycle[],
): readonly WeighedLine[] {
  const weighed = lines.flatMap((line) => {
    // A place in the picture is the camera's, not the exercise's.
    if (line.seen < seenFrom || line.signal.endsWith('_in_picture')) return [];
    const at = (ms: number) => around(timesMs, line.values, ms);
    const rests = cycles.map(({ startMs, endMs }) => middle([at(startMs), at(endMs)]));
    const peaks = cycles.map(({ peakMs }) => at(peakMs));
    const ways = peaks.map((peak, i) => peak - (rests[i] ?? Number.NaN));
    const [rest, peak, way] = [middle(rests), middle(peaks), middle(ways)];
    const { unit } = signals[line.signal];
    if (Number.isNaN(way) || Math.abs(way) < leastWay[unit]) return [];
    const scatter = spread(rests) + spread(peaks) + noise[unit];
    const clarity = (line.seen * Math.abs(peak - rest)) / scatter;
    const before = line.values.filter((_, i) => (timesMs[i] ?? Infinity) - (timesMs[0] ?? 0) <= beforeMs);
    const start = middle(before);
    const waits = spread(before) <= stillShare * Math.abs(way);
    const startsFar = waits && Math.abs(start - peak) < Math.abs(start - rest);
    return [
      {
        ...line,
        rest,
        peak,
        ways,
        startsFar,
        clarity: isJointAngle(line.signal) ? jointShare * clarity : clarity,
      },
    ];
  });
  return weighed.sort((a, b) => b.clarity - a.clarity);
}

function isJointAngle(signal: SignalName): boolean {
  return /_flexion$|^shoulder_elevation$/.test(signal);
}

/** The middle of the values within a tenth of a second. */
function around(timesMs: readonly number[], values: readonly number[], ms: number): number {
  return middle(values.filter((_, i) => Math.abs((timesMs[i] ?? Infinity) - ms) <= nearMs));
}

function known(values: readonly number[]): readonly number[] {
  return values.filter((value) => !Number.isNaN(value));
}

function middle(values: readonly number[]): number {
  return quantile(known(values), 0.5);
}

function spread(values: readonly number[]): number {
  const seen = known(values);
  return seen.length < 2 ? 0 : quantile(seen, 0.8) - quantile(seen, 0.2);
}
