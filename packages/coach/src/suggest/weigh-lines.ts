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
  /** Whether rest is at the far end, so that the two are to be swapped. */
  readonly restsFar: boolean;
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
/** Whoever shows an exercise waits at rest before it: for a second, and clearly longer than its repetitions stay there. */
const waitMs = 1000;
/**
 * Longer by half is clear. Of recorded sets of three and more, 44 of 53 so get the rest that the exercise's own specification has,
 * where the counter alone had 43 of 55.
 */
const clearlyLonger = 1.5;
const nearShare = 0.2;
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
    const near = (end: number) =>
      line.values.map((value) => Math.abs(value - end) <= nearShare * Math.abs(way));
    const [restEnd, peakEnd] = [
      endOf(timesMs, near(rest), cycles.length),
      endOf(timesMs, near(peak), cycles.length),
    ];
    return [
      {
        ...line,
        rest,
        peak,
        ways,
        restsFar: restsAt(peakEnd, restEnd),
        clarity: isJointAngle(line.signal) ? jointShare * clarity : clarity,
      },
    ];
  });
  return weighed.sort((a, b) => b.clarity - a.clarity);
}

function isJointAngle(signal: SignalName): boolean {
  return /_flexion$|^shoulder_elevation$/.test(signal);
}

interface End {
  /** How long a repetition stays there, ms. */
  readonly usualMs: number;
  /** Whether the recording begins with a wait there. */
  readonly waits: boolean;
}

function endOf(timesMs: readonly number[], isThere: readonly boolean[], cycles: number): End {
  const firstMs = firstStay(timesMs, isThere);
  const usualMs = (stays(timesMs, isThere) - firstMs) / cycles;
  return { usualMs, waits: firstMs >= Math.max(waitMs, clearlyLonger * usualMs) };
}

/**
 * Whether rest is rather where each repetition was thought to turn. The counter that found them goes by what it saw first, and a
 * recording may begin in the middle of one: a wait before all of them says where rest is, or the end at which they dwell.
 */
function restsAt(peak: End, rest: End): boolean {
  return rest.waits === peak.waits ? peak.usualMs >= clearlyLonger * rest.usualMs : peak.waits;
}

/** How many ms somebody is there in all. */
function stays(timesMs: readonly number[], isThere: readonly boolean[]): number {
  return timesMs.reduce((sum, ms, i) => (isThere[i] === true ? sum + (timesMs[i + 1] ?? ms) - ms : sum), 0);
}

/** How many ms somebody is there from the first moment on. */
function firstStay(timesMs: readonly number[], isThere: readonly boolean[]): number {
  const left = isThere.indexOf(false);
  return (timesMs[left === -1 ? timesMs.length - 1 : left] ?? 0) - (timesMs[0] ?? 0);
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
