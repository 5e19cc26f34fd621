// What is plainly repeated, but not as the specification describes it, is counted by what repeats; what differs is told.

import { countFromMemory } from './count-cycle.ts';
import { genericSpecification } from './generic-specification.ts';
import { brokenCondition } from '../measure/conditions.ts';
import { findCycles } from '../motion/find-cycles.ts';
import {
  aloneNeeds,
  findRhythm,
  lyingNeeds,
  smallLyingNeeds,
  type RhythmNeeds,
} from '../motion/find-rhythm.ts';
import { isAlike } from '../motion/is-alike.ts';
import { isOnTheMove } from '../motion/moved-feet.ts';
import type { MotionMemory } from '../motion/follow-motion.ts';
import { inRow } from '../motion/motion-row.ts';
import { countRows, rowFrom, rowsSince, startOfRow, type MotionRows } from '../motion/motion-rows.ts';
import { strayOf } from '../motion/stray-of.ts';
import { isWalking } from '../pose/stance.ts';
import type { Rhythm } from '../motion/rhythm.ts';
import { areMost, areRunOrHopped } from '../motion/run-or-hopped.ts';
import type { Excursion } from '../reps/phase-machine.ts';
import type { Counting } from '../specification/specification.ts';
import { countedOtherwiseText } from '../texts/counted-otherwise-text.ts';
import { differingPart, differingParts } from '../texts/differing-parts.ts';
import { textIn } from '../texts/text-in.ts';
import type { CoachState, OtherwiseMemory } from './coach-state.ts';
import type { StepContext, Told } from './step-context.ts';

/** Plainly: three alike that are as large as an exercise, or two of each side. */
const plain = { agreement: 0.6, share: 0.5, size: 1.2, heldMs: Infinity } as const;
const needs: readonly RhythmNeeds[] = [
  { ...plain, alike: 'each', cycles: 3 },
  { ...plain, alike: 'both sides', cycles: 2 },
  lyingNeeds,
  { ...plain, ...aloneNeeds, alike: 'each', cycles: 3 },
  { ...plain, ...aloneNeeds, alike: 'both sides', cycles: 2 },
  smallLyingNeeds,
];
const cyclesNeeded = 3;
/** Somebody of whom the specification tells as often as this is not looked at: a look costs as much as tens of frames. */
const quietMs = 3000;
/** Who takes longer over a movement, or rests after each, is told of later: after so many times as long as that took, and this at most. */
const quietShare = 1.5;
const mostQuietMs = 6000;
const lookEveryMs = 1000;
/** While it is counted so, each repetition is told this soon. */
const followEveryMs = 400;
/** What goes on looks as much as this like what it has been counted by ... */
const againLikeness = 0.6;
/** ... and is begun within so many repetitions' time; it is looked for anew when one is overdue by more than this. */
const pauseShare = 1.5;
const overdueShare = 1.5;
/** To go on with it, so many repetitions' time is looked at before what was counted last. */
const lookBackShare = 3;
/** Farther from there and back than this on average no three recorded ones go but of steps, and of v-ups: lunges 0.45, a pull-up's set 0.38. */
const mostStray = 0.5;
/** It is said again after this long. */
const againMs = 60_000;

/** Before the first frame. */
function nothingOtherwise(): OtherwiseMemory {
  return {
    describedMs: null,
    countedMs: null,
    rhythm: null,
    refusal: null,
    lookedMs: null,
    looks: 0,
    toldMs: null,
  };
}

/** Counts what the specification does not, where that is plain. */
export function countOtherwise(state: CoachState, tMs: number, context: StepContext, told: Told): void {
  const { specification, settings } = context;
  if (specification.kind === 'hold') return;
  if (!settings.recognition || state.recognition === null) return;
  const memory = state.otherwise ?? nothingOtherwise();
  state.otherwise = memory;
  noteDescribed(memory, told);
  if (dueMs(memory, state.seen, tMs) <= tMs && !(state.walk !== null && isWalking(state.walk)))
    look(memory, state.recognition.motion, state, tMs, context, told);
  state.otherwiseFromMs = dueMs(memory, state.seen, tMs);
}

function look(
  memory: OtherwiseMemory,
  { window }: MotionMemory,
  state: CoachState,
  tMs: number,
  context: StepContext,
  told: Told,
): void {
  memory.lookedMs = tMs;
  memory.looks += 1;
  const found = goesOn(memory, window) ?? begins(memory, window, tMs, context.specification.counting);
  if (found === null || areSteps(found, window, context.specification.counting)) return;
  const { rhythm, uncounted } = found;
  memory.rhythm = rhythm;
  memory.countedMs = uncounted.at(-1)?.endMs ?? tMs;
  // What the specification made of them is not counted a second time.
  state.seen = [];
  tellWhy(state, memory, tMs, context, told);
  const { key, name } = context.specification;
  const specification = genericSpecification(key, textIn(name, 'en'));
  countFromMemory(state, tMs, uncounted, rhythm.agreement, { ...context, specification }, told);
}

/** Repetitions that are not counted yet, and all of their set that are still remembered. */
interface Found {
  readonly rhythm: Rhythm;
  readonly uncounted: readonly Excursion[];
  readonly set: readonly Excursion[];
}

/** What goes on as it has been counted, at its pace; null where nothing does. */
function goesOn({ rhythm, countedMs, describedMs }: OtherwiseMemory, window: MotionRows): Found | null {
  if (rhythm === null || countedMs === null) return null;
  const sinceMs = Math.max(countedMs, describedMs ?? -Infinity) - rhythm.durationMs / 4;
  // Mostly the next one has not ended yet.
  if (findCycles(rhythm, rowsSince(window, sinceMs)).cycles.length === 0) return null;
  const { cycles } = findCycles(rhythm, rowsSince(window, countedMs - lookBackShare * rhythm.durationMs));
  const isAgain = (cycle: Excursion) => isAlike(cycle, rhythm, window, againLikeness);
  const uncounted: Excursion[] = [];
  let lastMs = countedMs;
  for (const cycle of cycles) {
    if (cycle.startMs < sinceMs || !isAgain(cycle)) continue;
    if (cycle.startMs - lastMs > pauseShare * rhythm.durationMs) break;
    uncounted.push(cycle);
    lastMs = cycle.endMs;
  }
  // What is counted already is compared only where it is asked for: mostly nothing is new.
  return uncounted.length === 0 ? null : { rhythm, uncounted, set: cycles.filter(isAgain) };
}

/** What begins to repeat, or goes on in another way. */
function begins(memory: OtherwiseMemory, window: MotionRows, tMs: number, { feet }: Counting): Found | null {
  if (tMs - (memory.countedMs ?? tMs) >= againMs) memory.rhythm = null;
  const { rhythm: known, describedMs, countedMs } = memory;
  if (known !== null && tMs - (countedMs ?? tMs) <= overdueShare * known.durationMs) return null;
  const rhythm = findRhythm(window, memory.looks, needs);
  if (rhythm === null) return null;
  const sinceMs = Math.max(describedMs ?? -Infinity, countedMs ?? -Infinity) - rhythm.durationMs / 4;
  const set = findCycles(rhythm, window).cycles.filter((cycle) => isAlike(cycle, rhythm, window));
  const uncounted = set.filter((cycle) => cycle.startMs >= sinceMs);
  if (uncounted.length < (known === null ? cyclesNeeded : 1)) return null;
  if (known === null && feet !== 'stepping' && strays(uncounted, window)) return null;
  return { rhythm, uncounted, set: known === null ? uncounted : set };
}

/** Whether the body does not plainly come back by the way it went: somebody dances, or plays. */
function strays(cycles: readonly Excursion[], window: MotionRows): boolean {
  const measured = cycles.flatMap((cycle) => {
    const stray = strayOf(window, cycle, rowAt(window, cycle.endMs));
    return typeof stray === 'number' ? stray : [];
  });
  return measured.reduce((sum, stray) => sum + stray, 0) > mostStray * measured.length;
}

function rowAt(window: MotionRows, tMs: number): readonly number[] {
  const at = startOfRow(window, Math.min(countRows(window) - 1, rowFrom(window, tMs)));
  return window.numbers.slice(at, at + inRow.length);
}

/**
 * Whether most are steps or hops: of an exercise without steps a walk, a run or a dance is no other way to do it; and whoever runs or
 * skips a rope does no exercise, whatever was chosen.
 */
function areSteps({ rhythm, set }: Found, window: MotionRows, { feet }: Counting): boolean {
  return (
    (feet !== 'stepping' && areMost(set, ({ startMs, endMs }) => isOnTheMove(window, startMs, endMs))) ||
    areRunOrHopped(rhythm, set, window)
  );
}

/** What the specification itself tells of this frame. */
function noteDescribed(memory: OtherwiseMemory, { events }: Told): void {
  for (const event of events) {
    if (event.type === 'repetition' || event.type === 'partial_repetition') {
      memory.describedMs = event.tMs;
      memory.rhythm = null;
      memory.refusal = null;
    }
    if (event.type === 'other_movement') memory.refusal = { because: event.because, value: event.value };
  }
}

/** When it is looked next. */
function dueMs(
  { describedMs, lookedMs, rhythm }: OtherwiseMemory,
  seen: CoachState['seen'],
  tMs: number,
): number {
  const lastMs = Math.min(mostQuietMs, quietShare * lastedMs(seen));
  const quietFromMs = describedMs === null ? tMs : describedMs + Math.max(quietMs, lastMs);
  return Math.max(quietFromMs, (lookedMs ?? -Infinity) + (rhythm === null ? lookEveryMs : followEveryMs));
}

/** How long the last movement took, with the rest before it where the specification tells of the one before, too. */
function lastedMs(seen: CoachState['seen']): number {
  const [before, last] = [seen.at(-2), seen.at(-1)];
  if (last === undefined) return 0;
  const isNext = last.refused === null && before?.refused === null;
  return last.endMs - Math.min(last.startMs, isNext ? before.endMs : Infinity);
}

/** Says what differs, once in a while. */
function tellWhy(
  state: CoachState,
  memory: OtherwiseMemory,
  tMs: number,
  { specification, settings, raw }: StepContext,
  { events, candidates }: Told,
): void {
  if (memory.toldMs !== null && tMs - memory.toldMs < againMs) return;
  memory.toldMs = tMs;
  const broken =
    state.posture?.inPosition === false ? brokenCondition(specification.counting.gate, raw) : null;
  const { because, value } = memory.refusal ?? broken ?? { because: 'range', value: null };
  const said = (text: Parameters<typeof textIn>[0]) => textIn(text, settings.language);
  const text = said(countedOtherwiseText)
    .replace('{exercise}', said(specification.name))
    .replace('{part}', said(differingParts[differingPart(because)]));
  events.push({ type: 'counted_otherwise', tMs, because, value, text });
  candidates.push({ id: 'counted_otherwise', text, reason: 'camera', severity: 1, rule: null });
}
