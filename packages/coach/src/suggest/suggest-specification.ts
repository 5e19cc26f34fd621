// From one demonstrated set to a specification: what moves, from where to where, on which sides, how fast.

import { quantile } from '../statistics/quantile.ts';
import type { Rule } from '../specification/rule.ts';
import { ordinary } from '../specification/ordinary.ts';
import type { Component, GateCondition, Specification } from '../specification/specification.ts';
import { roundTo } from '../geometry/round-to.ts';
import type { PoseFrame } from '../pose/pose-frame.ts';
import { signals, type SignalName } from '../signals/registry.ts';
import { outcomeOf } from '../trial/outcome.ts';
import { findShownCycles, type ShownCycle } from './find-shown-cycles.ts';
import { signalLines, type SignalLines } from './signal-lines.ts';
import { suggestLimbs, type Limbs } from './suggest-limbs.ts';
import { weighLines, type WeighedLine } from './weigh-lines.ts';

/** What a demonstration suggests. */
export interface Suggestion {
  readonly specification: Specification;
  /** Repetitions that were found in the demonstration without a specification. */
  readonly shown: number;
  /** Repetitions that the suggestion counts in it. */
  readonly counted: number;
  /** 0 to 1: how clearly the movement stands out, and whether the two counts agree. */
  readonly confidence: number;
}

/** Why nothing can be suggested: `too_few` like repetitions, or nothing that moves `clearly` enough to count on. */
export type NoSuggestion = { readonly why: 'too_few' | 'unclear'; readonly shown: number };

/** Fewer repetitions show no habit. */
const leastCycles = 3;
/** From this clarity on a measurement is sure to tell rest from the far end. */
const plainClarity = 6;

/**
 * Suggests how to coach an exercise that is shown in `frames`, at least three like repetitions. It is a beginning for
 * somebody who knows the exercise: what may go wrong cannot be seen in a demonstration that is right.
 */
export function suggestSpecification(
  frames: readonly PoseFrame[],
  exercise: { readonly key: string; readonly name: string },
): Suggestion | NoSuggestion {
  const cycles = findShownCycles(frames);
  if (cycles.length < leastCycles) return { why: 'too_few', shown: cycles.length };
  const lines = signalLines(frames);
  const weighed = weighLines(lines, cycles);
  const tried = candidatesOf(weighed).map((chosen) => {
    const limbs = suggestLimbs(chosen[0], weighed);
    const specification = specify(exercise, turned(chosen), limbs, cycles, lines);
    const { counted } = outcomeOf(specification, { id: exercise.key, frames });
    return { specification, counted, shown: cycles.length * limbs.each, clarity: chosen[0].clarity };
  });
  const off = ({ counted, shown }: { counted: number; shown: number }) => Math.abs(counted - shown);
  const [best] = [...tried].sort((a, b) => off(a) - off(b) || b.clarity - a.clarity);
  if (!best || best.counted === 0) return { why: 'unclear', shown: cycles.length };
  const { specification, counted, shown, clarity } = best;
  const agreement = Math.min(counted, shown) / Math.max(counted, shown);
  const confidence = roundTo(Math.min(1, clarity / plainClarity) * agreement, 0.01);
  return { specification, counted, shown, confidence };
}

/** What a specification may be made of: the clearest measurement first. */
type Candidate = readonly [WeighedLine, ...WeighedLine[]];

/** Pairs of an angle and a height that move clearly, and each alone: the clearest first. */
function candidatesOf(weighed: readonly WeighedLine[]): readonly Candidate[] {
  const distinct = weighed.filter(
    ({ signal }, i) => weighed.findIndex((other) => other.signal === signal) === i,
  );
  const [clearest, ...others] = distinct.slice(0, 6);
  if (!clearest) return [];
  const unitOf = ({ signal }: WeighedLine) => signals[signal].unit;
  const second = others.find(
    (line) => unitOf(line) !== unitOf(clearest) && line.clarity >= clearest.clarity / 2,
  );
  const singles = [clearest, ...others].map((line): Candidate => [line]);
  return second ? [[clearest, second], ...singles] : singles;
}

/** All ends as the clearest measurement says. */
function turned([clearest, ...others]: Candidate): Candidate {
  const turn = (line: WeighedLine) =>
    clearest.restsFar ? { ...line, rest: line.peak, peak: line.rest } : line;
  return [turn(clearest), ...others.map(turn)];
}

function specify(
  { key, name }: { readonly key: string; readonly name: string },
  chosen: Candidate,
  limbs: Limbs,
  cycles: readonly ShownCycle[],
  lines: SignalLines,
): Specification {
  const durations = cycles.map(({ startMs, endMs }) => (endMs - startMs) / limbs.each);
  const [fastestMs, slowestMs] = [Math.min(...durations), Math.max(...durations)];
  const report = chosen.find(({ signal }) => signals[signal].unit === 'deg') ?? chosen[0];
  return {
    ...ordinary,
    key,
    name: { en: name },
    views: { good: [lines.view], cue: 'turn_as_shown' },
    counting: {
      sides: limbs.sides,
      components: chosen.map(componentOf),
      minimumRange: 0.4,
      partialRange: 0.25,
      minimumPeak: 0.5,
      maximumRest: 0.45,
      minimumDurationMs: Math.max(150, tens(fastestMs * 0.4)),
      maximumDurationMs: Math.max(8_000, tens(slowestMs * 3)),
      maximumHoldMs: Math.max(3_000, tens(slowestMs)),
      gate: gateOf(lines, chosen),
      requires: [],
    },
    report: report.signal,
    tempo: { fastestMs: tens(fastestMs * 0.6), slowestMs: tens(slowestMs * 1.6) },
    rules: rulesOf(report, lines),
    cues: {
      turn_as_shown: { en: 'Turn to the camera as in the demonstration.' },
      all_the_way: { en: 'Go all the way.' },
      all_the_way_back: { en: 'Come all the way back.' },
    },
  };
}

/** Durations are rounded to hundredths of a second. */
function tens(ms: number): number {
  return Math.round(ms / 10) * 10;
}

function stepOf(signal: SignalName): 1 | 0.01 {
  return signals[signal].unit === 'deg' ? 1 : 0.01;
}

function componentOf({ signal, rest, peak }: WeighedLine): Component {
  const step = stepOf(signal);
  return { signal, rest: roundTo(rest, step), peak: roundTo(peak, step), weight: 1 };
}

/** The posture that was kept throughout, with room: what says that somebody is doing this at all. */
function gateOf({ lines }: SignalLines, chosen: readonly WeighedLine[]): GateCondition[] {
  const room = { trunk_lean: 25, hip_height: 0.4 } as const;
  return (['trunk_lean', 'hip_height'] as const).flatMap((signal) => {
    if (chosen.some((line) => line.signal === signal)) return [];
    const values = lines
      .filter((line) => line.signal === signal && line.seen > 0.6)
      .flatMap((line) => line.values.filter((value) => !Number.isNaN(value)));
    if (values.length === 0) return [];
    const step = stepOf(signal);
    const atLeast = roundTo(quantile(values, 0.05) - room[signal], step);
    const atMost = roundTo(quantile(values, 0.95) + room[signal], step);
    return [{ signal, atLeast, atMost }];
  });
}

/** Too short at either end, against what was shown. */
function rulesOf({ signal, rest, peak }: WeighedLine, { view }: SignalLines): Rule[] {
  const way = peak - rest;
  const step = stepOf(signal);
  const margin = Math.max(step, roundTo(Math.abs(way) * 0.15, step));
  const more = way > 0;
  const source = 'Suggested from a demonstration: four fifths of the way that was shown.';
  return [
    {
      id: 'too_short',
      take: more ? 'percentile_90' : 'percentile_10',
      signal,
      over: 'repetition',
      faultWhen: more ? 'below' : 'above',
      limit: roundTo(rest + way * 0.8, step),
      margin,
      severity: 2,
      views: [view],
      says: { en: 'Not all the way' },
      cue: 'all_the_way',
      source,
    },
    {
      id: 'not_back',
      take: more ? 'percentile_10' : 'percentile_90',
      signal,
      over: 'rest',
      faultWhen: more ? 'above' : 'below',
      limit: roundTo(rest + way * 0.2, step),
      margin,
      severity: 1,
      views: [view],
      says: { en: 'Not all the way back' },
      cue: 'all_the_way_back',
      source,
    },
  ];
}
